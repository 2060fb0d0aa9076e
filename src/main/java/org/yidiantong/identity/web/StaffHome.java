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
 * The officers' first page, which redirects to the first page of their role or else to
 * the first entry of their menu.
 */
@Controller
class StaffHome {

	private final List<StaffMenuEntry> menu;

	private final List<StaffMenuEntry.FirstPage> firstPages;

	StaffHome(ObjectProvider<StaffMenuEntry> menu, ObjectProvider<StaffMenuEntry.FirstPage> firstPages) {
		this.firstPages = firstPages.stream().toList();
		this.menu = menu.stream().sorted(Comparator.comparingInt(StaffMenuEntry::order)).toList();
	}

	@StaffPage
	@GetMapping({ "/{district:[0-9]{6}}/staff", "/{district:[0-9]{6}}/staff/" })
	String first(@PathVariable String district, Actor actor) {
		return this.firstPages.stream()
			.filter((page) -> page.isFor(actor))
			.map(StaffMenuEntry.FirstPage::path)
			.findFirst()
			.or(() -> this.menu.stream().filter((entry) -> entry.isFor(actor)).map(StaffMenuEntry::path).findFirst())
			.map((path) -> "redirect:/" + actor.district() + "/staff" + path)
			.orElse("identity/welcome");
	}

}
