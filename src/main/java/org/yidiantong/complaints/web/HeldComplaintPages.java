package org.yidiantong.complaints.web;

import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.ComplaintScreening;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.inspection.HeldComplaint;
import org.yidiantong.http.RefusalStatus;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.ValidationError;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The filings that wait for a look by the desk.
 */
@Controller
@RequestMapping("/{district:[0-9]{6}}/staff/held")
class HeldComplaintPages {

	private static final String SPAM = "spam";

	private static final PageRequest FIRST = new PageRequest(PageRequest.USUAL, null);

	private final ComplaintScreening screening;

	HeldComplaintPages(ComplaintScreening screening) {
		this.screening = screening;
	}

	@StaffPage
	@GetMapping
	String list(@PathVariable String district, Actor actor, PageRequest page,
			@RequestParam(required = false) @Nullable Integer released,
			@RequestParam(required = false) @Nullable Integer marked, Model model) {
		model.addAttribute("released", released);
		model.addAttribute("marked", marked);
		return show(this.screening.list(actor, page), actor, model);
	}

	/**
	 * Releases the chosen filings or marks them as spam.
	 * @param shown all filings of the page, which are chosen together by {@code all}
	 */
	@StaffPage
	@PostMapping
	String decide(@PathVariable String district, Actor actor, @RequestParam(required = false) @Nullable String decision,
			@RequestParam(required = false) @Nullable List<ComplaintId> chosen,
			@RequestParam(required = false) @Nullable List<ComplaintId> shown,
			@RequestParam(required = false) boolean all, @RequestParam(required = false) @Nullable String reason,
			Model model, HttpServletResponse response) {
		List<ComplaintId> ids = Objects.requireNonNullElse(all ? shown : chosen, List.of());
		try {
			if (ids.isEmpty()) {
				throw new InvalidRequest(List.of(ValidationError.of("chosen", "held.nothing")));
			}
			return "redirect:/" + district + "/staff/held?"
					+ (SPAM.equals(decision) ? "marked=" + this.screening.markAsSpam(actor, ids, reason)
							: "released=" + this.screening.release(actor, ids));
		}
		catch (InvalidRequest invalid) {
			response.setStatus(RefusalStatus.of(invalid).value());
			model.addAttribute("errors", invalid.errors());
			model.addAttribute("reason", reason);
			model.addAttribute("chosen", ids);
			return show(this.screening.list(actor, FIRST), actor, model);
		}
	}

	private String show(Page<HeldComplaint> held, Actor actor, Model model) {
		model.addAttribute("held", held);
		model.addAttribute("count", this.screening.count(actor));
		model.addAttribute("nearlyFull", this.screening.isNearlyFull());
		model.addAttribute("zone", BusinessClock.ZONE);
		return "complaints/held";
	}

}
