package org.yidiantong.complaints.export.web;

import java.util.Locale;

import org.yidiantong.complaints.inspection.ComplaintListParameters;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.tenancy.District;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;

/**
 * Downloads of the officers' list of complaints.
 */
@Controller
class ExportPages {

	private final ListFiles files;

	ExportPages(ListFiles files) {
		this.files = files;
	}

	@StaffPage
	@GetMapping("/{district:[0-9]{6}}/staff/cases/export.xlsx")
	ResponseEntity<InputStreamResource> workbook(@PathVariable("district") String code, Actor actor,
			@RequestAttribute(name = "org.yidiantong.tenancy.District") District district,
			@ModelAttribute("asked") ComplaintListParameters asked, Locale locale) {
		return this.files.of(district, actor, asked.filter(), ListFormat.XLSX, locale);
	}

	@StaffPage
	@GetMapping("/{district:[0-9]{6}}/staff/cases/export.csv")
	ResponseEntity<InputStreamResource> csv(@PathVariable("district") String code, Actor actor,
			@RequestAttribute(name = "org.yidiantong.tenancy.District") District district,
			@ModelAttribute("asked") ComplaintListParameters asked, Locale locale) {
		return this.files.of(district, actor, asked.filter(), ListFormat.CSV, locale);
	}

}
