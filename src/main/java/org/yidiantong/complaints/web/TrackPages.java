package org.yidiantong.complaints.web;

import java.util.List;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.ActionImpossible;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.ComplaintProgress;
import org.yidiantong.complaints.ComplaintUnknown;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.complaints.TrackingCodeMistyped;
import org.yidiantong.http.CitizenPage;
import org.yidiantong.http.Refused;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * How far a complaint has come. The code is sent in the body, so that it stands in no
 * address and no log.
 */
@Controller
class TrackPages {

	private final ComplaintManagement complaints;

	private final MessageSource messages;

	TrackPages(ComplaintManagement complaints, MessageSource messages) {
		this.complaints = complaints;
		this.messages = messages;
	}

	@CitizenPage(kept = false)
	@GetMapping("/{district:[0-9]{6}}/track")
	String ask(@PathVariable String district) {
		return "complaints/track";
	}

	@CitizenPage(kept = false)
	@PostMapping("/{district:[0-9]{6}}/track")
	String show(@PathVariable String district, @RequestParam(required = false) @Nullable String code, Model model,
			HttpServletResponse response) {
		return answer(code, this.complaints::track, model, response);
	}

	@CitizenPage(kept = false)
	@PostMapping("/{district:[0-9]{6}}/track/withdrawal")
	String withdraw(@PathVariable String district, @RequestParam(required = false) @Nullable String code, Model model,
			HttpServletResponse response) {
		return answer(code, this.complaints::withdraw, model, response);
	}

	@CitizenPage(kept = false)
	@PostMapping("/{district:[0-9]{6}}/track/supplement")
	String supply(@PathVariable String district, @RequestParam(required = false) @Nullable String code,
			@RequestParam(required = false) @Nullable String text, Model model, HttpServletResponse response) {
		return answer(code, (tracking) -> this.complaints.supply(tracking, text), model, response);
	}

	private String answer(@Nullable String typed, Function<TrackingCode, ComplaintProgress> work, Model model,
			HttpServletResponse response) {
		response.setHeader("Cache-Control", "no-store");
		String code = (typed == null) ? "" : typed.strip();
		try {
			TrackingCode tracking = TrackingCode.parse(code);
			model.addAttribute("progress", work.apply(tracking));
			model.addAttribute("code", tracking.grouped());
			model.addAttribute("zone", BusinessClock.ZONE);
			return "complaints/progress";
		}
		catch (TrackingCodeMistyped | ComplaintUnknown | ActionImpossible refused) {
			return refuse(code, refused, model, response);
		}
	}

	private String refuse(String code, Refused refused, Model model, HttpServletResponse response) {
		response.setStatus(switch (refused.because()) {
			case UNKNOWN -> 404;
			case CONFLICT -> 409;
			default -> 400;
		});
		model.addAttribute("typed", code.substring(0, Math.min(code.length(), 40)));
		model.addAttribute("refused",
				List.of("title", "detail", "help").stream().map((part) -> words(refused, part)).toList());
		return "complaints/track";
	}

	private String words(Refused refused, String part) {
		return this.messages.getMessage("problem." + refused.name() + "." + part, refused.arguments().toArray(),
				LocaleContextHolder.getLocale());
	}

}
