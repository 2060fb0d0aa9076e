package org.yidiantong.reporting.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.reporting.appraisal.Appraisal;
import org.yidiantong.reporting.appraisal.AppraisalGroup;
import org.yidiantong.reporting.appraisal.AppraisalManagement;
import org.yidiantong.reporting.appraisal.AppraisalMeasure;
import org.yidiantong.tenancy.District;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Pages with the yearly cards of townships and departments: all of them, and one.
 */
@Controller
@RequestMapping("/{district:[0-9]{6}}/staff/reports/appraisals")
class AppraisalPages {

	private final AppraisalManagement appraisals;

	private final AppraisalWorkbook workbook;

	AppraisalPages(AppraisalManagement appraisals, AppraisalWorkbook workbook) {
		this.appraisals = appraisals;
		this.workbook = workbook;
	}

	@StaffPage
	@GetMapping
	String list(@PathVariable String district, Actor actor, @RequestParam(required = false) @Nullable String year,
			Model model) {
		Appraisal all = this.appraisals.of(actor, year(year));
		model.addAttribute("appraisal", all);
		model.addAttribute("groups", List.of(AppraisalGroup.values()));
		model.addAttribute("measures", List.of(AppraisalMeasure.values()));
		return "reporting/appraisals";
	}

	@GetMapping("/workbook")
	ResponseEntity<byte[]> workbook(@PathVariable("district") String code, Actor actor,
			@RequestParam(required = false) @Nullable String year,
			@RequestAttribute(name = "org.yidiantong.tenancy.District") District district) {
		return this.workbook.of(district, this.appraisals.download(actor, year(year)));
	}

	@StaffPage
	@GetMapping("/{code}")
	String card(@PathVariable String district, Actor actor, @PathVariable String code,
			@RequestParam(required = false) @Nullable String year, Model model) {
		Appraisal one = this.appraisals.of(actor, code, year(year));
		model.addAttribute("appraisal", one);
		model.addAttribute("card", one.cards().get(0));
		model.addAttribute("measures", List.of(AppraisalMeasure.values()));
		return "reporting/appraisal";
	}

	/** The year that is asked for; null for the current one. */
	static @Nullable Integer year(@Nullable String text) {
		if (PlainText.isBlank(text)) {
			return null;
		}
		String plain = PlainText.of(text);
		if (!plain.matches("[0-9]{4}")) {
			throw new InvalidRequest(List.of(ValidationError.ofParameter("year", "reporting.year")));
		}
		return Integer.valueOf(plain);
	}

}
