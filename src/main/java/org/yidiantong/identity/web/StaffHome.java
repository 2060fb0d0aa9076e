package org.yidiantong.identity.web;

import java.util.Comparator;
import java.util.List;

import org.yidiantong.identity.Actor;
import org.yidiantong.identity.StaffMenuEntry;
import org.yidiantong.identity.StaffPage;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The officers' first page, which redirects to the first entry of their menu.
 */
@Controller
class StaffHome {

	private final List<StaffMenuEntry> menu;

	StaffHome(ObjectProvider<StaffMenuEntry> menu) {
		this.menu = menu.stream().sorted(Comparator.comparingInt(StaffMenuEntry::order)).toList();
	}

	@StaffPage
	@GetMapping({ "/{district:[0-9]{6}}/staff", "/{district:[0-9]{6}}/staff/" })
	String first(@PathVariable String district, Actor actor) {
		return this.menu.stream()
			.filter((entry) -> entry.isFor(actor))
			.findFirst()
			.map((entry) -> "redirect:/" + actor.district() + "/staff" + entry.path())
			.orElse("identity/welcome");
	}

}
