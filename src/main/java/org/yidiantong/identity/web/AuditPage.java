package org.yidiantong.identity.web;

import java.util.List;

import org.yidiantong.audit.AuditEntry;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.identity.AccountManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffMenuEntry;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * 操作日志: the audit log, for the auditor.
 */
@Controller
class AuditPage {

	private final AuditLog audit;

	private final AccountManagement accounts;

	AuditPage(AuditLog audit, AccountManagement accounts) {
		this.audit = audit;
		this.accounts = accounts;
	}

	@Bean
	static StaffMenuEntry auditEntry() {
		return new StaffMenuEntry("identity.menu.audit", "/audit", 90, Permission.AUDIT_READ);
	}

	@StaffPage
	@GetMapping("/{district:[0-9]{6}}/staff/audit")
	String list(@PathVariable String district, Actor actor, @RequestParam(defaultValue = "") String who,
			@RequestParam(defaultValue = "") String what, PageRequest request, Model model) {
		actor.require(Permission.AUDIT_READ);
		List<AuditEntry> read = this.audit.find(who.strip(), what.strip(), request.afterId(), request.fetch());
		Page<AuditEntry> page = Page.of(read, request, (entry) -> entry.id().toString());
		model.addAttribute("who", who.strip());
		model.addAttribute("what", what.strip());
		model.addAttribute("page", page);
		model.addAttribute("officers", this.accounts.names(page.items().stream().map(AuditEntry::actor).toList()));
		model.addAttribute("first", request.after() == null);
		model.addAttribute("zone", AccountPages.ZONE);
		return "identity/audit";
	}

}
