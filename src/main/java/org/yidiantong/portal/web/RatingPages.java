package org.yidiantong.portal.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.ComplaintUnknown;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.complaints.workflow.DisciplinaryReportReceived;
import org.yidiantong.complaints.workflow.TrackingCodeMistyped;
import org.yidiantong.evaluation.AlreadyRated;
import org.yidiantong.evaluation.ComplaintNotClosed;
import org.yidiantong.evaluation.EvaluationManagement;
import org.yidiantong.evaluation.RateComplaint;
import org.yidiantong.evaluation.StaffCannotRate;
import org.yidiantong.http.OpenToAll;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.Refusal;
import org.yidiantong.ratelimit.TooManyRequests;
import org.yidiantong.site.CitizenPage;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Accepts a rating from the page of a complaint. A repeated request is confirmed again
 * and stored once. Whatever the reason of a refusal, what was chosen and written stays.
 */
@Controller
class RatingPages {

	private final EvaluationManagement evaluation;

	private final TrackPageModel tracked;

	private final TrackVisits visits;

	RatingPages(EvaluationManagement evaluation, TrackPageModel tracked, TrackVisits visits) {
		this.evaluation = evaluation;
		this.tracked = tracked;
		this.visits = visits;
	}

	@CitizenPage(kept = false)
	@OpenToAll(knowing = true)
	@PostMapping("/{district:[0-9]{6}}/track/rating")
	String rate(@PathVariable String district, @ModelAttribute RatingForm form,
			@RequestParam(required = false) @Nullable String text, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		TrackVisit visit = rate(form, TrackPageModel.isByStaff(request));
		return this.visits.answer(visit.with(PlainText.isBlank(text) ? null : text, List.of()), model, request,
				response);
	}

	private TrackVisit rate(RatingForm form, boolean byStaff) {
		try {
			TrackingCode code = TrackingCode.parse(form.typedCode());
			return rate(form.command(code, byStaff), TrackVisit.of(code, TrackVisit.View.THANKS).with(form));
		}
		catch (TooManyRequests many) {
			return this.tracked.flooded(form.typedCode(), many).with(form.typed());
		}
		catch (TrackingCodeMistyped | ComplaintUnknown refused) {
			return this.tracked.unreadable(form.typedCode(), (Refusal) refused).with(form.typed());
		}
	}

	private TrackVisit rate(RateComplaint asked, TrackVisit visit) {
		try {
			this.evaluation.rate(asked);
			return visit;
		}
		catch (DisciplinaryReportReceived elsewhere) {
			return visit.at(TrackVisit.View.PROGRESS);
		}
		catch (InvalidRequest invalid) {
			return visit.wrong(TrackVisit.View.RATING, this.tracked.words(invalid));
		}
		catch (AlreadyRated already) {
			return this.evaluation.recorded(asked).isPresent() ? visit : visit.refused(this.tracked.words(already));
		}
		catch (ComplaintNotClosed | StaffCannotRate refused) {
			return visit.refused(this.tracked.words((Refusal) refused));
		}
	}

}
