package org.yidiantong.identity.web;

import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;

import org.yidiantong.identity.AccountManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffMenuEntry;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.PageRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * 组织人员: the list of accounts for the administrator of the district. Only the response
 * that issues an activation code contains it.
 */
@Controller
class AccountPages {

	static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private final AccountManagement accounts;

	private final Clock clock;

	AccountPages(AccountManagement accounts, Clock clock) {
		this.accounts = accounts;
		this.clock = clock;
	}

	@Bean
	static StaffMenuEntry accountsEntry() {
		return new StaffMenuEntry("identity.menu.accounts", "/accounts", 80, Permission.ACCOUNTS_WRITE);
	}

	@StaffPage
	@GetMapping("/{district:[0-9]{6}}/staff/accounts")
	String list(@PathVariable String district, Actor actor, @RequestParam(defaultValue = "") String q,
			PageRequest request, Model model) {
		String text = q.strip();
		model.addAttribute("q", text);
		model.addAttribute("page", this.accounts.list(actor, text, request));
		model.addAttribute("first", request.after() == null);
		model.addAttribute("now", this.clock.instant());
		model.addAttribute("zone", ZONE);
		return "identity/accounts";
	}

	@StaffPage
	@PostMapping("/{district:[0-9]{6}}/staff/accounts/{account}/code")
	String issueCode(@PathVariable String district, @PathVariable UUID account, Actor actor, Model model) {
		model.addAttribute("issued", this.accounts.issueCode(actor, account));
		model.addAttribute("zone", ZONE);
		return "identity/code";
	}

	@StaffPage
	@PostMapping("/{district:[0-9]{6}}/staff/accounts/{account}/block")
	String block(@PathVariable String district, @PathVariable UUID account, Actor actor) {
		this.accounts.block(actor, account);
		return "redirect:/" + actor.district() + "/staff/accounts";
	}

}
