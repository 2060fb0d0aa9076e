package org.yidiantong.disclosure.ledger.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.yidiantong.attachments.UploadedPhotos;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.disclosure.DisclosureActionImpossible;
import org.yidiantong.disclosure.DisclosureChanged;
import org.yidiantong.disclosure.PeriodNotOver;
import org.yidiantong.disclosure.ledger.BalanceNotCarriedOver;
import org.yidiantong.disclosure.ledger.CommitteeCheckMissing;
import org.yidiantong.disclosure.ledger.EarlierMonthUnpublished;
import org.yidiantong.disclosure.ledger.LedgerColumn;
import org.yidiantong.disclosure.ledger.LedgerCommittee;
import org.yidiantong.disclosure.ledger.LedgerContent;
import org.yidiantong.disclosure.ledger.LedgerManagement;
import org.yidiantong.disclosure.ledger.LedgerTable;
import org.yidiantong.disclosure.ledger.LedgerUnknown;
import org.yidiantong.disclosure.ledger.StaffLedger;
import org.yidiantong.disclosure.accounts.WriteLedger;
import org.yidiantong.http.ClientAddress;
import org.yidiantong.http.RefusalStatus;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;
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
 * The page of a month, on which officers write and check it. After an error it shows
 * their input again.
 */
@Controller
@RequestMapping("/{district:[0-9]{6}}/staff/ledgers/{place}/{month:20[0-9]{2}-[0-9]{2}}")
class LedgerEditor {

	private static final int MOST_ERRORS = 100;

	private final LedgerManagement ledgers;

	private final LedgerCommittee committee;

	private final UploadedPhotos uploads;

	private final RefusalTexts refusals;

	LedgerEditor(LedgerManagement ledgers, LedgerCommittee committee, UploadedPhotos uploads, RefusalTexts refusals) {
		this.ledgers = ledgers;
		this.committee = committee;
		this.uploads = uploads;
		this.refusals = refusals;
	}

	@StaffPage
	@GetMapping
	String show(@PathVariable String district, @PathVariable String place, @PathVariable String month,
			@RequestParam(required = false) @Nullable String from, Actor actor, Model model) {
		LedgerAddress at = LedgerAddress.of(place, month);
		StaffLedger known = this.ledgers.find(actor, at.place(), at.month());
		LedgerForm form = LedgerForm.of(known);
		return page(actor, known, "previous".equals(from) ? begun(actor, known, form, model) : form, model);
	}

	/** The form of a month without content, begun with the rows of the month before. */
	private LedgerForm begun(Actor actor, StaffLedger known, LedgerForm form, Model model) {
		LedgerContent before = this.ledgers.find(actor, known.place().code(), known.month().minusMonths(1)).content();
		if (!known.isWritable() || known.content() != null || before == null || before.rows().isEmpty()) {
			return form;
		}
		model.addAttribute("begun", true);
		return form.rows(LedgerTable.outline(before.rows()));
	}

	@StaffPage
	@PostMapping
	String write(@PathVariable String district, @PathVariable String place, @PathVariable String month,
			@ModelAttribute LedgerForm form, Actor actor, Model model, HttpServletResponse response) {
		LedgerAddress at = LedgerAddress.of(place, month);
		return attempt(actor, at, form, model, response, () -> {
			WriteLedger input = form.command();
			if ("check".equals(form.go())) {
				model.addAttribute("preview", this.ledgers.check(actor, at.place(), at.month(), input));
				return page(actor, this.ledgers.find(actor, at.place(), at.month()), form, model);
			}
			this.ledgers.save(actor, at.place(), at.month(), form.read(), input);
			if ("submit".equals(form.go())) {
				this.ledgers.submit(actor, at.place(), at.month(), form.read() + 1);
			}
			return "redirect:/" + district + "/staff/ledgers/" + at.place() + "/" + at.month();
		});
	}

	@StaffPage
	@PostMapping("/{step:publish|send-back|correct|abandon}")
	String act(@PathVariable String district, @PathVariable String place, @PathVariable String month,
			@PathVariable String step, @RequestParam(required = false) @Nullable String revision,
			@RequestParam(required = false) @Nullable String reason, Actor actor, Model model,
			HttpServletResponse response) {
		LedgerAddress at = LedgerAddress.of(place, month);
		model.addAttribute("reason", reason);
		return attempt(actor, at, null, model, response, () -> {
			act(step, at, LedgerForm.revision(revision), reason, actor);
			return "redirect:/" + district + "/staff/ledgers/" + at.place() + "/" + at.month();
		});
	}

	@StaffPage
	@PostMapping("/sign")
	String sign(@PathVariable String district, @PathVariable String place, @PathVariable String month,
			@ModelAttribute CommitteeForm sheet, @RequestParam(required = false) @Nullable List<MultipartFile> added,
			Actor actor, Model model, HttpServletRequest request, HttpServletResponse response) {
		LedgerAddress at = LedgerAddress.of(place, month);
		if (!this.ledgers.find(actor, at.place(), at.month()).signable()) {
			throw new LedgerUnknown();
		}
		List<ValidationError> unfit = new ArrayList<>();
		CommitteeForm form = sheet.with(this.uploads.take(CommitteeForm.uploads(added), sheet.tokens(),
				LedgerCommittee.MOST_PHOTOS, ClientAddress.of(request), unfit::add));
		return attempt(actor, at, null, model, response, () -> {
			model.addAttribute("signing", form);
			model.addAttribute("thumbnails", this.uploads.thumbnails(form.tokens()));
			InvalidRequest.throwIfAny(unfit);
			this.committee.sign(actor, at.place(), at.month(), LedgerForm.revision(form.revision()), form.name(),
					form.day(), form.tokens());
			return "redirect:/" + district + "/staff/ledgers/" + at.place() + "/" + at.month();
		});
	}

	private void act(String step, LedgerAddress at, int revision, @Nullable String reason, Actor actor) {
		switch (step) {
			case "publish" -> this.ledgers.publish(actor, at.place(), at.month(), revision);
			case "send-back" -> this.ledgers.sendBack(actor, at.place(), at.month(), revision, reason);
			case "correct" -> this.ledgers.correct(actor, at.place(), at.month(), revision);
			default -> this.ledgers.abandon(actor, at.place(), at.month(), revision);
		}
	}

	private String attempt(Actor actor, LedgerAddress at, @Nullable LedgerForm form, Model model,
			HttpServletResponse response, Supplier<String> work) {
		List<String> errors = new ArrayList<>();
		try {
			return work.get();
		}
		catch (InvalidRequest invalid) {
			response.setStatus(422);
			this.refusals.errors(invalid).stream().limit(MOST_ERRORS).forEach(errors::add);
			model.addAttribute("more", Math.max(0, invalid.errors().size() - MOST_ERRORS));
		}
		catch (DisclosureChanged | DisclosureActionImpossible | PeriodNotOver | EarlierMonthUnpublished
				| BalanceNotCarriedOver | CommitteeCheckMissing refused) {
			response.setStatus(RefusalStatus.of(refused).value());
			errors.add(this.refusals.detail(refused));
		}
		model.addAttribute("errors", errors);
		StaffLedger known = this.ledgers.find(actor, at.place(), at.month());
		boolean overtaken = form != null && form.read() != known.revision() && known.revision() > 0;
		model.addAttribute("overtaken", overtaken ? known : null);
		return page(actor, known, (form == null) ? LedgerForm.of(known) : form.on(known.revision()), model);
	}

	private String page(Actor actor, StaffLedger known, LedgerForm form, Model model) {
		model.addAttribute("known", known);
		model.addAttribute("form", form);
		model.addAttribute("rules", this.ledgers.rules());
		model.addAttribute("columns", LedgerColumn.values());
		model.addAttribute("items", known.isWritable() ? this.ledgers.items(known.place()) : List.of());
		model.addAttribute("sheet", this.committee.photo(actor, known.place().code(), known.month()).orElse(null));
		model.addAttribute("zone", BusinessClock.ZONE);
		return "disclosure/ledger";
	}

}
