package org.yidiantong.reporting.web;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.http.RefusalStatus;
import org.yidiantong.identity.AccountManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.reporting.BulletinManagement;
import org.yidiantong.reporting.ReportManagement;
import org.yidiantong.site.RefusalTexts;
import org.yidiantong.tenancy.District;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * The page on which an officer downloads the bulletin of a report and issues it.
 */
@Controller
@RequestMapping("/{district:[0-9]{6}}/staff/reports/{id}")
class BulletinPages {

	private static final String VIEW = "reporting/bulletin";

	private final BulletinManagement bulletins;

	private final ReportManagement reports;

	private final AccountManagement accounts;

	private final RefusalTexts refusals;

	BulletinPages(BulletinManagement bulletins, ReportManagement reports, AccountManagement accounts,
			RefusalTexts refusals) {
		this.bulletins = bulletins;
		this.reports = reports;
		this.accounts = accounts;
		this.refusals = refusals;
	}

	@StaffPage
	@GetMapping("/bulletin")
	String show(@PathVariable String district, Actor actor, @PathVariable UUID id, Model model) {
		return show(actor, id, null, List.of(), model);
	}

	@StaffPage
	@PostMapping("/bulletin")
	String issue(@PathVariable String district, Actor actor, @PathVariable UUID id,
			@RequestParam(required = false) @Nullable String number,
			@RequestParam(required = false) @Nullable MultipartFile file, Model model, HttpServletResponse response)
			throws IOException {
		try {
			this.bulletins.issue(actor, id, orNull(number), bytes(file));
			return "redirect:/" + district + "/staff/reports/" + id + "/bulletin";
		}
		catch (InvalidRequest invalid) {
			response.setStatus(RefusalStatus.of(invalid).value());
			return show(actor, id, number, this.refusals.errors(invalid), model);
		}
	}

	@GetMapping("/bulletin.docx")
	ResponseEntity<byte[]> download(@PathVariable("district") String code, Actor actor, @PathVariable UUID id,
			@RequestAttribute(name = "org.yidiantong.tenancy.District") District district) {
		byte[] file = this.bulletins.file(actor, id);
		return BulletinFile.of(district, this.reports.find(actor, id), this.bulletins.issued(actor, id).isPresent(),
				file);
	}

	static @Nullable String orNull(@Nullable String text) {
		return PlainText.orNull(text);
	}

	/** Browsers send an empty part where no file was chosen. */
	static byte @Nullable [] bytes(@Nullable MultipartFile file) throws IOException {
		return (file == null || file.isEmpty()) ? null : file.getBytes();
	}

	private String show(Actor actor, UUID id, @Nullable String number, List<String> errors, Model model) {
		model.addAttribute("report", this.reports.find(actor, id));
		this.bulletins.issued(actor, id).ifPresent((issued) -> {
			model.addAttribute("issued", issued);
			model.addAttribute("issuedBy",
					this.accounts.names(List.of(issued.issuedBy()), LocaleContextHolder.getLocale())
						.getOrDefault(issued.issuedBy(), issued.issuedBy()));
		});
		model.addAttribute("writable", actor.may(Permission.REPORTS_WRITE));
		model.addAttribute("number", number);
		model.addAttribute("errors", errors);
		model.addAttribute("zone", BusinessClock.ZONE);
		return VIEW;
	}

}
