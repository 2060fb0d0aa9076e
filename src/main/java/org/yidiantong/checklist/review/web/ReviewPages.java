package org.yidiantong.checklist.review.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.review.Review;
import org.yidiantong.checklist.review.ReviewManagement;
import org.yidiantong.checklist.review.ReviewUnanswered;
import org.yidiantong.checklist.review.Verdict;
import org.yidiantong.http.RefusalStatus;
import org.yidiantong.identity.AccountManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.tenancy.District;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Pages on which the administrator reviews the list of a year, and the protocol for those
 * whom it concerns.
 */
@Controller
@RequestMapping("/{district:[0-9]{6}}/staff/checklist/reviews")
class ReviewPages {

	private final ReviewManagement reviews;

	private final AccountManagement accounts;

	private final BusinessClock clock;

	ReviewPages(ReviewManagement reviews, AccountManagement accounts, BusinessClock clock) {
		this.reviews = reviews;
		this.accounts = accounts;
		this.clock = clock;
	}

	@StaffPage
	@GetMapping
	String list(@PathVariable String district, Actor actor, Model model) {
		return list(actor, List.of(), model);
	}

	@StaffPage
	@PostMapping
	String open(@PathVariable String district, Actor actor, @RequestParam(defaultValue = "") String year, Model model,
			HttpServletResponse response) {
		try {
			return page(district, this.reviews.open(actor, ReviewForm.number(year)).year());
		}
		catch (InvalidRequest invalid) {
			response.setStatus(RefusalStatus.of(invalid).value());
			return list(actor, invalid.errors(), model);
		}
	}

	@StaffPage
	@GetMapping("/{year:[0-9]{4}}")
	String show(@PathVariable String district, @PathVariable int year, Actor actor, Locale locale, Model model) {
		return show(actor, year, locale, model);
	}

	@StaffPage
	@PostMapping("/{year:[0-9]{4}}")
	String answer(@PathVariable String district, @PathVariable int year, Actor actor,
			@RequestParam Map<String, String> input, Locale locale, Model model, HttpServletResponse response) {
		Review review = this.reviews.find(actor, year);
		ReviewForm form = ReviewForm.typed(review, input);
		try {
			Review answered = this.reviews.answer(actor, year, form.revision(), form.answers());
			if ("close".equals(input.get("do"))) {
				this.reviews.close(actor, year, answered.revision());
			}
			return page(district, year);
		}
		catch (ReviewUnanswered refused) {
			response.setStatus(RefusalStatus.of(refused).value());
			return show(actor, year, locale, model);
		}
		catch (InvalidRequest invalid) {
			response.setStatus(RefusalStatus.of(invalid).value());
			return show(review, form, invalid.errors(), locale, model);
		}
	}

	@StaffPage
	@GetMapping("/{year:[0-9]{4}}/protocol.docx")
	ResponseEntity<byte[]> protocol(@RequestAttribute(name = "org.yidiantong.tenancy.District") District district,
			@PathVariable int year, Actor actor, Locale locale) {
		Review review = this.reviews.protocol(actor, year);
		String closer = this.accounts.names(Arrays.asList(review.closedBy()), locale)
			.getOrDefault(review.closedBy(), "");
		return ProtocolFile.of(district, review, closer);
	}

	private String list(Actor actor, List<?> errors, Model model) {
		int now = this.clock.today().getYear();
		model.addAttribute("reviews", this.reviews.list(actor));
		model.addAttribute("years", List.of(now, now - 1));
		model.addAttribute("administers", actor.may(Permission.CHECKLIST_WRITE));
		model.addAttribute("zone", BusinessClock.ZONE);
		model.addAttribute("errors", errors);
		return "checklist/reviews";
	}

	private String show(Actor actor, int year, Locale locale, Model model) {
		Review review = this.reviews.find(actor, year);
		return show(review, ReviewForm.of(review), List.of(), locale, model);
	}

	private String show(Review review, ReviewForm form, List<?> errors, Locale locale, Model model) {
		model.addAttribute("review", review);
		model.addAttribute("form", form);
		model.addAttribute("verdicts", Verdict.values());
		model.addAttribute("names", this.accounts.names(Arrays.asList(review.openedBy(), review.closedBy()), locale));
		model.addAttribute("zone", BusinessClock.ZONE);
		model.addAttribute("errors", errors);
		return "checklist/review";
	}

	private static String page(String district, int year) {
		return "redirect:/" + district + "/staff/checklist/reviews/" + year;
	}

}
