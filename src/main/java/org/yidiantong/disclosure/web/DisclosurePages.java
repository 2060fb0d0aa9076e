package org.yidiantong.disclosure.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.disclosure.DisclosureFilter;
import org.yidiantong.disclosure.DisclosureKind;
import org.yidiantong.disclosure.DisclosureSummary;
import org.yidiantong.disclosure.DisclosureVersions;
import org.yidiantong.disclosure.PublishedDisclosure;
import org.yidiantong.disclosure.PublishedDisclosures;
import org.yidiantong.disclosure.content.ContentMasking;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.site.CitizenPage;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/**
 * Public pages of disclosures. They are rendered on each request, so that a publication
 * is visible at once; a page of the list takes one statement. Disclosures for one village
 * are linked only from that village and excluded from search engines.
 */
@Controller
class DisclosurePages {

	static final int SHOWN = 20;

	private final PublishedDisclosures disclosures;

	private final DisclosureQuery asked;

	private final OrganizationManagement organization;

	private final ContentMasking masking;

	private final BusinessClock clock;

	DisclosurePages(PublishedDisclosures disclosures, DisclosureQuery asked, OrganizationManagement organization,
			ContentMasking masking, BusinessClock clock) {
		this.masking = masking;
		this.clock = clock;
		this.disclosures = disclosures;
		this.asked = asked;
		this.organization = organization;
	}

	@CitizenPage(kept = false, parameters = { "place", "kind" })
	@GetMapping("/{district:[0-9]{6}}/disclosures")
	String list(@PathVariable String district, @RequestParam(required = false) @Nullable String place,
			@RequestParam(required = false) @Nullable String kind, PageRequest asked, Model model,
			HttpServletResponse response) {
		DisclosureFilter filter = this.asked.read(place, null, kind, null, true);
		Page<DisclosureSummary> page = this.disclosures.list(filter, asked.atMost(SHOWN));
		model.addAttribute("filter", filter);
		model.addAttribute("page", page);
		model.addAttribute("first", asked.after() == null);
		model.addAttribute("feed", DisclosureFeed.path(district, filter.place()));
		model.addAttribute("query", query(filter));
		model.addAttribute("chart", this.organization.chart());
		model.addAttribute("kinds", DisclosureKind.values());
		model.addAttribute("zone", BusinessClock.ZONE);
		if (filter.villagers()) {
			hide(response);
		}
		response.setHeader("Cache-Control", "no-cache");
		return "disclosure/list";
	}

	@CitizenPage(kept = false, parameters = "version")
	@GetMapping("/{district:[0-9]{6}}/disclosures/{id}")
	String show(@PathVariable String district, @PathVariable UUID id,
			@RequestParam(required = false) @Nullable String version, Model model, HttpServletResponse response) {
		DisclosureVersions versions = this.disclosures.versions(id);
		PublishedDisclosure selected = versions.version(number(version));
		model.addAttribute("versions", versions);
		model.addAttribute("selected", selected);
		model.addAttribute("content", selected.content());
		model.addAttribute("noticeOver", selected.isNoticeOver(this.clock.today()));
		model.addAttribute("benefits",
				(selected.noticeLast() == null) ? null : this.masking.benefits(selected.content()).orElse(null));
		model.addAttribute("township", this.organization.place(selected.summary().placePath().get(0)).orElse(null));
		model.addAttribute("zone", BusinessClock.ZONE);
		if (!selected.summary().isForEverybody() || versions.isWithdrawn() || selected.noticeLast() != null) {
			hide(response);
		}
		response.setHeader("Cache-Control", "no-cache");
		return "disclosure/show";
	}

	private static void hide(HttpServletResponse response) {
		response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
	}

	private static int number(@Nullable String version) {
		return (version != null && version.matches("[0-9]{1,6}")) ? Integer.parseInt(version) : 0;
	}

	/** Query parameters that keep the filter in the link to the next page. */
	private static String query(DisclosureFilter filter) {
		String place = (filter.place() == null) ? ""
				: "&place=" + UriUtils.encode(filter.place().code().value(), StandardCharsets.UTF_8);
		return (filter.kind() == null) ? place : place + "&kind=" + filter.kind();
	}

}
