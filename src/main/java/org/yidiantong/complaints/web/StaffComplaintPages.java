package org.yidiantong.complaints.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.ComplaintInspection;
import org.yidiantong.complaints.ComplaintPhotos;
import org.yidiantong.complaints.ComplaintUnknown;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.inspection.ComplaintEntry;
import org.yidiantong.complaints.inspection.ComplaintFilter;
import org.yidiantong.complaints.inspection.ComplaintSweeps;
import org.yidiantong.complaints.inspection.ComplaintView;
import org.yidiantong.complaints.inspection.IdentifiedView;
import org.yidiantong.complaints.inspection.UrgentComplaints;
import org.yidiantong.complaints.similarity.AnswerComparison;
import org.yidiantong.complaints.similarity.SimilarAnswers;
import org.yidiantong.complaints.workflow.FutureTimeUnconfirmed;
import org.yidiantong.complaints.workflow.RejectReason;
import org.yidiantong.http.ClientAddress;
import org.yidiantong.http.RefusalStatus;
import org.yidiantong.identity.AccountManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Refusal;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.site.RefusalTexts;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * The page of a complaint for officers: texts, history, and a form for each action that
 * is possible now. A refusal shows the same page with the input.
 */
@Controller
@RequestMapping("/{district:[0-9]{6}}/staff/cases/{id}")
class StaffComplaintPages {

	private final ComplaintInspection cases;

	private final UrgentComplaints urgent;

	private final ActionForms actions;

	private final DispatchChoices choices;

	private final ComplaintPhotos photos;

	private final FormPhotos uploads;

	private final AccountManagement accounts;

	private final RefusalTexts refusals;

	private final ObjectProvider<ComplaintSweeps> sweeps;

	private final SimilarAnswers similar;

	StaffComplaintPages(ComplaintInspection cases, UrgentComplaints urgent, ActionForms actions,
			DispatchChoices choices, ComplaintPhotos photos, FormPhotos uploads, AccountManagement accounts,
			RefusalTexts refusals, ObjectProvider<ComplaintSweeps> sweeps, SimilarAnswers similar) {
		this.urgent = urgent;
		this.sweeps = sweeps;
		this.similar = similar;
		this.cases = cases;
		this.actions = actions;
		this.choices = choices;
		this.photos = photos;
		this.uploads = uploads;
		this.accounts = accounts;
		this.refusals = refusals;
	}

	@StaffPage
	@GetMapping
	String show(@PathVariable String district, Actor actor, @PathVariable ComplaintId id,
			@RequestParam(required = false) @Nullable String done, Model model) {
		ActionButton button = ActionButton.at(String.valueOf(done)).orElse(null);
		model.addAttribute("done", button);
		if (button != null) {
			this.urgent.mostUrgent(actor, ComplaintFilter.ofWaiting(), 2)
				.stream()
				.filter((one) -> !one.id().equals(id))
				.findFirst()
				.ifPresent((one) -> model.addAttribute("next", one));
		}
		return page(actor, id, null, ActionForm.EMPTY, model);
	}

	@StaffPage
	@PostMapping("/{button}")
	String act(@PathVariable String district, Actor actor, @PathVariable ComplaintId id,
			@PathVariable("button") String path, @ModelAttribute ActionForm input,
			@RequestParam(required = false) @Nullable List<MultipartFile> added, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		ActionButton button = ActionButton.at(path).orElseThrow(ComplaintUnknown::ofId);
		List<ValidationError> unfit = new ArrayList<>();
		ActionForm form = (button == ActionButton.REPLY && this.photos.sees(actor, id))
				? input.with(this.uploads.taken(input.tokens(), added, ClientAddress.of(request), unfit)) : input;
		try {
			if (!unfit.isEmpty()) {
				throw new InvalidRequest(unfit);
			}
			this.actions.act(button, actor, id, form);
			// who has returned a complaint or is recused from it does not see it any more
			String next = this.photos.sees(actor, id) ? "/" + id + "?" : "?waiting=true&";
			return "redirect:/" + district + "/staff/cases" + next + "done=" + button.path();
		}
		catch (ComplaintUnknown gone) {
			throw gone;
		}
		catch (Refusal refused) {
			response.setStatus(RefusalStatus.of(refused).value());
			model.addAttribute("refused", this.refusals.of(refused));
			model.addAttribute("futureTime", refused instanceof FutureTimeUnconfirmed);
			return page(actor, id, button, form, model);
		}
	}

	/**
	 * Shows the unit and the note that follow the item which the officer has chosen.
	 * Nothing is done yet.
	 * @param proposed item whose proposal the form shows
	 * @param chosen item that is suggested and that the officer takes
	 */
	@StaffPage
	@PostMapping("/{button}/proposal")
	String propose(@PathVariable String district, Actor actor, @PathVariable ComplaintId id,
			@PathVariable("button") String path, @ModelAttribute ActionForm input,
			@RequestParam(required = false) @Nullable String proposed,
			@RequestParam(required = false) @Nullable String chosen, Model model) {
		ActionButton button = ActionButton.at(path)
			.filter((one) -> one.fields().equals("order"))
			.orElseThrow(ComplaintUnknown::ofId);
		model.addAttribute("futureTime", false);
		return page(actor, id, button, this.choices.proposed(actor, id, input.choosing(chosen), proposed), model);
	}

	@StaffPage
	@PostMapping("/contact")
	String contact(@PathVariable String district, Actor actor, @PathVariable ComplaintId id,
			@RequestParam(required = false) @Nullable String reason, Model model, HttpServletResponse response) {
		try {
			IdentifiedView seen = this.cases.identified(actor, id, reason);
			model.addAttribute("contact", seen.contact());
			return page(seen.view(), actor, null, ActionForm.EMPTY, model);
		}
		catch (InvalidRequest invalid) {
			response.setStatus(RefusalStatus.of(invalid).value());
			model.addAttribute("refused", this.refusals.of(invalid));
		}
		return page(actor, id, null, ActionForm.EMPTY, model);
	}

	private String page(Actor actor, ComplaintId id, @Nullable ActionButton tried, ActionForm form, Model model) {
		return page(this.cases.find(actor, id), actor, tried, form, model);
	}

	private String page(ComplaintView view, Actor actor, @Nullable ActionButton tried, ActionForm form, Model model) {
		ComplaintId id = view.status().id();
		List<ActionButton> buttons = ActionButton.of(view);
		model.addAttribute("view", view);
		model.addAttribute("sweepable",
				this.sweeps.stream().flatMap((one) -> one.proposal(actor, id).stream()).findFirst().orElse(null));
		model.addAttribute("similar", this.similar.of(actor, view).filter(AnswerComparison::found).orElse(null));
		model.addAttribute("officers", this.accounts.names(view.history().stream().map(ComplaintEntry::actor).toList(),
				LocaleContextHolder.getLocale()));
		model.addAttribute("photos", this.photos.addresses(actor, id));
		model.addAttribute("actionPhotos", this.photos.addressesByAction(actor, id));
		model.addAttribute("unitPhotos", this.photos.addressesForUnits(actor, id));
		model.addAttribute("withheld", this.photos.addressesOfWithheld(actor, id));
		model.addAttribute("held", view.history().stream().anyMatch(ComplaintEntry::held));
		model.addAttribute("redactable", buttons.stream().anyMatch((button) -> button.fields().equals("redact")));
		model.addAttribute("undispatched", buttons.stream().anyMatch((button) -> button.fields().equals("order")));
		model.addAttribute("buttons", buttons);
		model.addAttribute("tried", tried);
		model.addAttribute("form", form);
		model.addAttribute("thumbnails", this.uploads.thumbnails(form.tokens()));
		model.addAttribute("photoNeeded", this.photos.isNeeded(actor, id));
		model.addAttribute("zone", BusinessClock.ZONE);
		model.addAttribute("newline", "\n");
		model.addAttribute("reasons", RejectReason.values());
		if (buttons.stream().anyMatch((button) -> Set.of("order", "nature").contains(button.fields()))) {
			this.choices.describe(view, actor, form.item(), model);
		}
		return "complaints/case";
	}

}
