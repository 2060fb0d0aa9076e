package org.yidiantong.identity.activation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import org.yidiantong.http.RefusalStatus;
import org.yidiantong.identity.activation.ActivationBatches;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.activation.IssueCodes;
import org.yidiantong.identity.activation.IssuedCodes;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.site.RefusalTexts;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The activation codes of many posts: slips to print and a workbook, both in the one
 * answer that shows the codes. They are kept nowhere.
 */
@Controller
class CodeBatchPages {

	private static final String PATH = "/{district:[0-9]{6}}/staff/accounts/codes";

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private final ActivationBatches batches;

	private final OrganizationManagement organization;

	private final RefusalTexts refusals;

	private final Clock clock;

	CodeBatchPages(ActivationBatches batches, OrganizationManagement organization, RefusalTexts refusals, Clock clock) {
		this.batches = batches;
		this.organization = organization;
		this.refusals = refusals;
		this.clock = clock;
	}

	@StaffPage
	@GetMapping(PATH)
	String choose(@PathVariable String district, Actor actor, Model model) {
		actor.require(Permission.ACCOUNTS_WRITE);
		return form(CodeBatchForm.empty(this.clock.instant()), model);
	}

	@StaffPage
	@PostMapping(PATH)
	String issue(@PathVariable String district, @ModelAttribute CodeBatchForm form, Actor actor, Locale locale,
			Model model, HttpServletResponse response) {
		try {
			IssuedCodes issued = this.batches.issue(actor, form.asked(this.clock.instant()));
			model.addAttribute("issued", issued);
			model.addAttribute("workbook", Base64.getEncoder().encodeToString(CodeBatchWorkbook.of(issued, ZONE)));
			model.addAttribute("file",
					actor.district() + "-codes-" + LocalDate.ofInstant(this.clock.instant(), ZONE) + ".xlsx");
			model.addAttribute("zone", ZONE);
			return "identity/slips";
		}
		catch (InvalidRequest refused) {
			response.setStatus(RefusalStatus.of(refused).value());
			List<String> errors = this.refusals.errors(refused);
			model.addAttribute("errors", errors);
			return form(form, model);
		}
	}

	private String form(CodeBatchForm form, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("most", IssueCodes.MOST);
		model.addAttribute("townships", this.organization.chart().townships());
		return "identity/codes";
	}

}
