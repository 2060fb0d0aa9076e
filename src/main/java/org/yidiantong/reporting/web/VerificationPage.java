package org.yidiantong.reporting.web;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.yidiantong.http.RefusalStatus;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.reporting.Verification;
import org.yidiantong.reporting.WorkbookVerification;
import org.yidiantong.site.RefusalTexts;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * The page on which an officer finds out whether a workbook is what the platform issued.
 * The answer is shown at once and kept nowhere.
 */
@Controller
@RequestMapping("/{district:[0-9]{6}}/staff/reports/verify")
class VerificationPage {

	private static final String VIEW = "reporting/verify";

	private final WorkbookVerification verification;

	private final RefusalTexts refusals;

	VerificationPage(WorkbookVerification verification, RefusalTexts refusals) {
		this.verification = verification;
		this.refusals = refusals;
	}

	@StaffPage
	@GetMapping
	String form(@PathVariable String district, Actor actor) {
		actor.require(Permission.REPORTS_READ);
		return VIEW;
	}

	@StaffPage
	@PostMapping
	String verify(@PathVariable String district, Actor actor,
			@RequestParam(required = false) @Nullable MultipartFile file, Model model, HttpServletResponse response)
			throws IOException {
		try {
			if (file == null || file.isEmpty()) {
				throw new InvalidRequest(List.of(ValidationError.ofParameter("file", "reporting.file.missing")));
			}
			Verification result = this.verification.verify(actor, file.getBytes());
			model.addAttribute("result", result);
			model.addAttribute("name", file.getOriginalFilename());
		}
		catch (InvalidRequest invalid) {
			response.setStatus(RefusalStatus.of(invalid).value());
			model.addAttribute("errors", this.refusals.errors(invalid));
		}
		return VIEW;
	}

}
