package org.yidiantong.disclosure.findings.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.disclosure.Period;
import org.yidiantong.disclosure.findings.FindingFilter;
import org.yidiantong.disclosure.findings.FindingManagement;
import org.yidiantong.disclosure.findings.FindingSettledAlready;
import org.yidiantong.disclosure.findings.FindingType;
import org.yidiantong.http.RefusalStatus;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffMenuEntry;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.PlaceKind;
import org.yidiantong.site.RefusalTexts;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The officers' list of findings about disclosures, in which the supervising unit settles
 * them.
 */
@Controller
class FindingPages {

	private static final String SETTLED = "true";

	private final FindingManagement findings;

	private final OrganizationManagement organization;

	private final RefusalTexts refusals;

	private final MessageSource messages;

	FindingPages(FindingManagement findings, OrganizationManagement organization, RefusalTexts refusals,
			MessageSource messages) {
		this.refusals = refusals;
		this.findings = findings;
		this.organization = organization;
		this.messages = messages;
	}

	@Bean
	static StaffMenuEntry findingsEntry() {
		return new StaffMenuEntry("disclosure.findings.menu", "/disclosure-findings", 23, Permission.DISCLOSURES_WRITE,
				Permission.DISCLOSURES_CHECK);
	}

	@StaffPage
	@GetMapping("/{district:[0-9]{6}}/staff/disclosure-findings")
	String list(@PathVariable String district, @RequestParam(required = false) @Nullable String settled,
			@RequestParam(required = false) @Nullable String kind,
			@RequestParam(required = false) @Nullable String township,
			@RequestParam(required = false) @Nullable String month, Actor actor, PageRequest page, Model model) {
		FindingFilter filter = new FindingFilter(!SETTLED.equals(settled), FindingType.read(kind).orElse(null),
				PlaceCode.read(township).orElse(null), month(month).orElse(null));
		return list(filter, actor, page, model);
	}

	private String list(FindingFilter filter, Actor actor, PageRequest page, Model model) {
		OrganizationChart chart = this.organization.chart();
		model.addAttribute("open", filter.open());
		model.addAttribute("filter", filter);
		model.addAttribute("types", FindingType.values());
		model.addAttribute("townships", actor.isDistrictWide()
				? chart.places().stream().filter((place) -> place.kind() == PlaceKind.TOWNSHIP).toList() : List.of());
		model.addAttribute("findings", this.findings.list(actor, filter, page));
		model.addAttribute("chart", chart);
		model.addAttribute("checker", actor.may(Permission.DISCLOSURES_CHECK));
		model.addAttribute("zone", BusinessClock.ZONE);
		return "disclosure/findings";
	}

	private static Optional<YearMonth> month(@Nullable String text) {
		return Period.parse((text == null) ? "" : text)
			.filter((one) -> one.length() == Period.Length.MONTH)
			.map((one) -> YearMonth.from(one.from()));
	}

	@StaffPage
	@PostMapping("/{district:[0-9]{6}}/staff/disclosure-findings/{id}/settle")
	String settle(@PathVariable String district, @PathVariable UUID id,
			@RequestParam(required = false) @Nullable String note, Actor actor, PageRequest page, Model model,
			HttpServletResponse response) {
		try {
			this.findings.settle(actor, id, note);
			return "redirect:/" + district + "/staff/disclosure-findings";
		}
		catch (InvalidRequest invalid) {
			response.setStatus(422);
			model.addAttribute("noted", id);
			model.addAttribute("note", note);
			model.addAttribute("errors", this.refusals.errors(invalid));
		}
		catch (FindingSettledAlready settled) {
			// the form is gone, so that the note is shown with the refusal
			response.setStatus(RefusalStatus.of(settled).value());
			model.addAttribute("errors",
					List.of(this.refusals.detail(settled), words("disclosure.findings.typed", String.valueOf(note))));
		}
		return list(FindingFilter.OPEN, actor, page, model);
	}

	private String words(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
