package org.yidiantong.portal.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.yidiantong.complaints.ComplaintUnknown;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.complaints.TrackingCodeMistyped;
import org.yidiantong.evaluation.AlreadyRated;
import org.yidiantong.evaluation.ComplaintNotClosed;
import org.yidiantong.evaluation.EvaluationManagement;
import org.yidiantong.evaluation.RateComplaint;
import org.yidiantong.evaluation.RatingReceipt;
import org.yidiantong.evaluation.StaffCannotRate;
import org.yidiantong.http.OpenToAll;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Refusal;
import org.yidiantong.site.CitizenPage;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Accepts a rating from the page of a complaint. A repeated request is confirmed again
 * and stored once.
 */
@Controller
class RatingPages {

	private final EvaluationManagement evaluation;

	private final TrackPageModel tracked;

	private final MessageSource messages;

	RatingPages(EvaluationManagement evaluation, TrackPageModel tracked, MessageSource messages) {
		this.evaluation = evaluation;
		this.tracked = tracked;
		this.messages = messages;
	}

	@CitizenPage(kept = false)
	@OpenToAll(knowing = true)
	@PostMapping("/{district:[0-9]{6}}/track/rating")
	String rate(@PathVariable String district, @ModelAttribute RatingForm form, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		try {
			TrackingCode code = TrackingCode.parse(form.typedCode());
			return rate(form.command(code, TrackPageModel.isByStaff(request)), form, model, request, response);
		}
		catch (TrackingCodeMistyped | ComplaintUnknown refused) {
			return this.tracked.askAgain(form.typedCode(), refused, model, response);
		}
	}

	private String rate(RateComplaint asked, RatingForm form, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		try {
			return thank(asked, this.evaluation.rate(asked), model, response);
		}
		catch (InvalidRequest invalid) {
			model.addAttribute("form", form);
			model.addAttribute("errors",
					invalid.errors()
						.stream()
						.map((one) -> this.messages.getMessage(one.message(), LocaleContextHolder.getLocale()))
						.toList());
			response.setStatus(422);
			return this.tracked.show(asked.code(), model, request, response);
		}
		catch (AlreadyRated already) {
			Optional<RatingReceipt> same = this.evaluation.recorded(asked);
			return same.isPresent() ? thank(asked, same.get(), model, response)
					: refuse(asked, already, model, request, response);
		}
		catch (ComplaintNotClosed | StaffCannotRate refused) {
			return refuse(asked, refused, model, request, response);
		}
	}

	private String refuse(RateComplaint asked, Refusal refused, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		this.tracked.explain(refused, model, response);
		return this.tracked.show(asked.code(), model, request, response);
	}

	private String thank(RateComplaint asked, RatingReceipt receipt, Model model, HttpServletResponse response) {
		response.setHeader("Cache-Control", "no-store");
		model.addAttribute("receipt", receipt);
		model.addAttribute("code", asked.code().grouped());
		return "portal/thanks";
	}

}
