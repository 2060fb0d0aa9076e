package org.yidiantong.integration.console.web;

import java.time.Clock;

import org.yidiantong.identity.Actor;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.integration.exchange.ExchangeManagement;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Packages of files that are exchanged with another network.
 */
@Controller
class PackagePages {

	private static final String HOME = "/{district:[0-9]{6}}/staff/integration/packages";

	private final ExchangeManagement exchange;

	private final Clock clock;

	PackagePages(ExchangeManagement exchange, Clock clock) {
		this.exchange = exchange;
		this.clock = clock;
	}

	@StaffPage
	@GetMapping(HOME)
	String list(@PathVariable String district, Actor actor, Model model) {
		model.addAttribute("now", this.exchange.status(actor));
		model.addAttribute("times", new ConsoleTimes(this.clock.instant()));
		return "integration/packages";
	}

	@StaffPage
	@PostMapping(HOME + "/{number:[0-9]{1,15}}/again")
	String again(@PathVariable String district, @PathVariable long number, Actor actor) {
		this.exchange.sendAgain(actor, number);
		return "redirect:/" + district + "/staff/integration/packages";
	}

}
