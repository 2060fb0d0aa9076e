package org.yidiantong.complaints.disciplinary.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.disciplinary.DisciplinaryContent;
import org.yidiantong.complaints.disciplinary.DisciplinaryManagement;
import org.yidiantong.complaints.disciplinary.DisciplinaryReport;
import org.yidiantong.complaints.disciplinary.DisciplinaryReportErased;
import org.yidiantong.complaints.disciplinary.DisciplinaryReportReadable;
import org.yidiantong.complaints.disciplinary.DisciplinaryReportUnopened;
import org.yidiantong.complaints.disciplinary.HandOver;
import org.yidiantong.http.RefusalStatus;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.Refusal;
import org.yidiantong.site.RefusalTexts;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The disciplinary reports of a district: stubs, their opening and their handing over.
 * What a report says is on the page that answers its opening, and on no other.
 */
@Controller
@RequestMapping("/{district:[0-9]{6}}/staff/disciplinary")
class DisciplinaryPages {

	private final DisciplinaryManagement reports;

	private final RefusalTexts refusals;

	private final BusinessClock clock;

	DisciplinaryPages(DisciplinaryManagement reports, RefusalTexts refusals, BusinessClock clock) {
		this.reports = reports;
		this.refusals = refusals;
		this.clock = clock;
	}

	@StaffPage
	@GetMapping
	String list(@PathVariable String district, Actor actor, @RequestParam(required = false) boolean ended,
			PageRequest page, Model model) {
		model.addAttribute("reports", this.reports.list(actor, !ended, page));
		model.addAttribute("protectedByPassphrase", this.reports.hasPassphrase(actor));
		model.addAttribute("ended", ended);
		model.addAttribute("today", this.clock.today());
		model.addAttribute("zone", BusinessClock.ZONE);
		return "complaints/disciplinary-list";
	}

	@StaffPage
	@GetMapping("/{id}")
	String stub(@PathVariable String district, Actor actor, @PathVariable UUID id, Model model) {
		return show(actor, id, null, model);
	}

	@StaffPage
	@PostMapping("/{id}/opening")
	String open(@PathVariable String district, Actor actor, @PathVariable UUID id,
			@RequestParam(required = false) @Nullable String passphrase, Model model, HttpServletResponse response) {
		try {
			return show(actor, id, this.reports.open(actor, id, passphrase), model);
		}
		catch (InvalidRequest | DisciplinaryReportErased refused) {
			return again(actor, id, refused, model, response);
		}
	}

	@StaffPage
	@PostMapping("/{id}/receipt")
	String handOver(@PathVariable String district, Actor actor, @PathVariable UUID id,
			@RequestParam(required = false) @Nullable String on,
			@RequestParam(required = false) @Nullable String receiver,
			@RequestParam(required = false) @Nullable String number, Model model, HttpServletResponse response) {
		HandOver receipt = new HandOver(day(on), receiver, number);
		try {
			this.reports.handOver(actor, id, receipt);
			return "redirect:/" + district + "/staff/disciplinary/" + id;
		}
		catch (InvalidRequest | DisciplinaryReportErased | DisciplinaryReportUnopened refused) {
			model.addAttribute("receipt", receipt);
			return again(actor, id, refused, model, response);
		}
	}

	/** Erases a report that nobody can open any more. */
	@StaffPage
	@PostMapping("/{id}/unreadable")
	String giveUp(@PathVariable String district, Actor actor, @PathVariable UUID id, Model model,
			HttpServletResponse response) {
		try {
			this.reports.giveUp(actor, id);
			return "redirect:/" + district + "/staff/disciplinary/" + id;
		}
		catch (DisciplinaryReportErased | DisciplinaryReportReadable refused) {
			return again(actor, id, refused, model, response);
		}
	}

	private String again(Actor actor, UUID id, Refusal refused, Model model, HttpServletResponse response) {
		response.setStatus(RefusalStatus.of(refused).value());
		model.addAttribute("refused", this.refusals.of(refused));
		return show(actor, id, null, model);
	}

	private String show(Actor actor, UUID id, @Nullable DisciplinaryContent content, Model model) {
		DisciplinaryReport report = this.reports.find(actor, id);
		model.addAttribute("report", report);
		model.addAttribute("content", content);
		model.addAttribute("photos", (content == null) ? List.of()
				: content.photos().stream().map(Base64.getEncoder()::encodeToString).toList());
		model.addAttribute("asked", this.reports.needsPassphrase(actor, id));
		model.addAttribute("replaced", report.isWaiting() && !this.reports.isSealedNow(actor, id));
		model.addAttribute("today", this.clock.today());
		model.addAttribute("zone", BusinessClock.ZONE);
		return "complaints/disciplinary-report";
	}

	/** An unreadable day becomes null; the door then reports it. */
	private static @Nullable LocalDate day(@Nullable String input) {
		try {
			return PlainText.isBlank(input) ? null : LocalDate.parse(input.strip());
		}
		catch (DateTimeParseException unreadable) {
			return null;
		}
	}

}
