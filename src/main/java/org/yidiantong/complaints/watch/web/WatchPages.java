package org.yidiantong.complaints.watch.web;

import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.watch.SignKind;
import org.yidiantong.complaints.watch.WatchManagement;
import org.yidiantong.complaints.watch.WatchSign;
import org.yidiantong.complaints.watch.WatchedReport;
import org.yidiantong.http.RefusalStatus;
import org.yidiantong.identity.AccountManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.site.RefusalTexts;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The signs of a district, and what it found about them.
 */
@Controller
@RequestMapping("/{district:[0-9]{6}}/staff/watch")
class WatchPages {

	private final WatchManagement watch;

	private final AccountManagement accounts;

	private final OrganizationManagement organization;

	private final RefusalTexts refusals;

	WatchPages(WatchManagement watch, AccountManagement accounts, OrganizationManagement organization,
			RefusalTexts refusals) {
		this.watch = watch;
		this.accounts = accounts;
		this.organization = organization;
		this.refusals = refusals;
	}

	@StaffPage
	@GetMapping
	String list(@PathVariable String district, Actor actor, PageRequest page, Model model) {
		Page<WatchedReport> reports = this.watch.list(actor, page);
		model.addAttribute("reports", reports);
		model.addAttribute("names", this.accounts.names(
				reports.items().stream().flatMap((one) -> one.signs().stream()).flatMap(WatchPages::people).toList(),
				LocaleContextHolder.getLocale()));
		model.addAttribute("chart", this.organization.chart());
		model.addAttribute("zone", BusinessClock.ZONE);
		return "complaints/watch";
	}

	/** What was written stays on the page when it is refused. */
	@StaffPage
	@PostMapping("/{id}/check")
	String check(@PathVariable String district, Actor actor, @PathVariable ComplaintId id,
			@RequestParam(required = false) @Nullable String note, PageRequest page, Model model,
			HttpServletResponse response) {
		try {
			this.watch.check(actor, id, note);
			return "redirect:/" + district + "/staff/watch";
		}
		catch (InvalidRequest refused) {
			response.setStatus(RefusalStatus.of(refused).value());
			model.addAttribute("refused", this.refusals.of(refused));
			model.addAttribute("note", note);
			model.addAttribute("at", id);
			return list(district, actor, page, model);
		}
	}

	private static Stream<@Nullable String> people(WatchSign sign) {
		WatchSign.Check check = sign.check();
		return Stream.of((sign.kind() == SignKind.FURTHER_REPORT) ? null : sign.origin(),
				(check == null) ? null : check.by());
	}

}
