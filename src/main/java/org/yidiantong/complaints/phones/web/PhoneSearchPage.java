package org.yidiantong.complaints.phones.web;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.phones.PhoneSearch;
import org.yidiantong.http.RefusalStatus;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.Refusal;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.site.RefusalTexts;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Asks for four digits and a reason, and shows what was found. Neither is in an address.
 */
@Controller
@RequestMapping("/{district:[0-9]{6}}/staff/phone-search")
class PhoneSearchPage {

	private final PhoneSearch search;

	private final OrganizationManagement organization;

	private final RefusalTexts refusals;

	PhoneSearchPage(PhoneSearch search, OrganizationManagement organization, RefusalTexts refusals) {
		this.search = search;
		this.organization = organization;
		this.refusals = refusals;
	}

	@StaffPage
	@GetMapping
	String form(@PathVariable String district, Actor actor) {
		if (!PhoneSearch.isOpenTo(actor)) {
			throw new NotPermitted(Permission.CONTACTS_READ);
		}
		return "complaints/phone-search";
	}

	@StaffPage
	@PostMapping
	String search(@PathVariable String district, Actor actor, @RequestParam(required = false) @Nullable String end,
			@RequestParam(required = false) @Nullable String reason, Model model, HttpServletResponse response) {
		model.addAttribute("end", end);
		model.addAttribute("reason", reason);
		try {
			model.addAttribute("found", this.search.search(actor, end, reason));
			model.addAttribute("chart", this.organization.chart());
			model.addAttribute("zone", BusinessClock.ZONE);
		}
		catch (NotPermitted refused) {
			throw refused;
		}
		catch (Refusal refused) {
			response.setStatus(RefusalStatus.of(refused).value());
			model.addAttribute("refused", this.refusals.of(refused));
		}
		return "complaints/phone-search";
	}

}
