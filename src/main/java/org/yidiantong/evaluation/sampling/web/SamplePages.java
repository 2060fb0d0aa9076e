package org.yidiantong.evaluation.sampling.web;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.evaluation.sampling.CallTotals;
import org.yidiantong.evaluation.sampling.SampleAnswer;
import org.yidiantong.evaluation.sampling.SampleCallManagement;
import org.yidiantong.evaluation.sampling.SampleManagement;
import org.yidiantong.http.RefusalStatus;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.Refusal;
import org.yidiantong.evaluation.sampling.SampleCallChanged;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.site.RefusalTexts;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The samples of the district, the form that draws one, and a sample with its complaints.
 */
@Controller
@RequestMapping("/{district:[0-9]{6}}/staff/samples")
class SamplePages {

	private static final int DAYS = 30;

	private final SampleManagement samples;

	private final SampleCallManagement calls;

	private final OrganizationManagement organization;

	private final RefusalTexts texts;

	private final BusinessClock clock;

	SamplePages(SampleManagement samples, SampleCallManagement calls, OrganizationManagement organization,
			RefusalTexts texts, BusinessClock clock) {
		this.samples = samples;
		this.calls = calls;
		this.organization = organization;
		this.texts = texts;
		this.clock = clock;
	}

	@StaffPage
	@GetMapping
	String list(@PathVariable String district, Actor actor, PageRequest page, Model model) {
		SampleForm begun = new SampleForm(this.clock.today().minusDays(DAYS).toString(),
				this.clock.today().minusDays(1).toString(), "20", true, null);
		return list(actor, begun, page, model);
	}

	@StaffPage
	@PostMapping
	String draw(@PathVariable String district, Actor actor, @ModelAttribute SampleForm input, Model model,
			HttpServletResponse response) {
		try {
			return "redirect:/" + district + "/staff/samples/" + this.samples.draw(actor, input.command()).id();
		}
		catch (NotPermitted forbidden) {
			throw forbidden;
		}
		catch (Refusal refused) {
			response.setStatus(RefusalStatus.of(refused).value());
			model.addAttribute("refused", this.texts.of(refused));
			return list(actor, input, new PageRequest(PageRequest.USUAL, null), model);
		}
	}

	@StaffPage
	@GetMapping("/{id}")
	String show(@PathVariable String district, @PathVariable UUID id,
			@RequestParam(required = false) @Nullable String done, Actor actor, Model model) {
		model.addAttribute("details", this.samples.find(actor, id));
		model.addAttribute("callable", this.calls.mayCall(actor));
		model.addAttribute("answers", SampleAnswer.values());
		model.addAttribute("done", done);
		model.addAttribute("fewest", CallTotals.FEWEST);
		model.addAttribute("ratings", actor.may(Permission.RATINGS_READ));
		return shown(model, "evaluation/sample");
	}

	/**
	 * Records a call.
	 * @param complaint id of a chosen complaint
	 */
	@StaffPage
	@PostMapping("/{id}/calls/{complaint}")
	String record(@PathVariable String district, Actor actor, @PathVariable UUID id,
			@PathVariable ComplaintId complaint, @ModelAttribute SampleCallForm input, Model model,
			HttpServletResponse response) {
		try {
			this.calls.record(actor, id, complaint, input.seen(), input.command());
			return "redirect:/" + district + "/staff/samples/" + id + "?done=" + complaint + "#c-" + complaint;
		}
		catch (InvalidRequest | SampleCallChanged refused) {
			response.setStatus(RefusalStatus.of(refused).value());
			model.addAttribute("refused", this.texts.of(refused));
			model.addAttribute("tried", complaint);
			model.addAttribute("input", input);
			return show(district, id, null, actor, model);
		}
	}

	private String list(Actor actor, SampleForm form, PageRequest page, Model model) {
		model.addAttribute("page", this.samples.list(actor, page));
		model.addAttribute("drawable", this.samples.mayDraw(actor));
		model.addAttribute("form", form);
		model.addAttribute("latest", this.clock.today().minusDays(1));
		return shown(model, "evaluation/samples");
	}

	private String shown(Model model, String view) {
		model.addAttribute("chart", this.organization.chart());
		model.addAttribute("zone", BusinessClock.ZONE);
		model.asMap().putIfAbsent("refused", List.of());
		return view;
	}

}
