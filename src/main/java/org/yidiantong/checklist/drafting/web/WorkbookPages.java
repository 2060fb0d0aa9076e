package org.yidiantong.checklist.drafting.web;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.drafting.CheckedWorkbook;
import org.yidiantong.checklist.drafting.DraftManagement;
import org.yidiantong.checklist.drafting.WorkbookManagement;
import org.yidiantong.checklist.drafting.WorkbookNotValid;
import org.yidiantong.http.RefusalStatus;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;

import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Pages with the list as a workbook: download, dry run, and the draft made of it. Between
 * the dry run and the draft, the file stays in the form; nothing is kept on the server.
 */
@Controller
@RequestMapping("/{district:[0-9]{6}}/staff/checklist-draft/workbook")
class WorkbookPages {

	private static final String VIEW = "checklist/workbook";

	private final WorkbookManagement workbooks;

	private final DraftManagement drafts;

	private final ChangeTexts changes;

	private final MessageSource messages;

	WorkbookPages(WorkbookManagement workbooks, DraftManagement drafts, ChangeTexts changes, MessageSource messages) {
		this.workbooks = workbooks;
		this.drafts = drafts;
		this.changes = changes;
		this.messages = messages;
	}

	@StaffPage
	@GetMapping("/list.xlsx")
	ResponseEntity<byte[]> download(@PathVariable String district, Actor actor) {
		return WorkbookAnswer.of(this.workbooks.download(actor), "小微权力清单_" + district + ".xlsx");
	}

	@StaffPage
	@PostMapping("/check")
	String check(@PathVariable String district, Actor actor,
			@RequestParam(required = false) @Nullable MultipartFile file, Locale locale, Model model,
			HttpServletResponse response) throws IOException {
		if (file == null || file.isEmpty()) {
			throw new InvalidRequest(List.of(ValidationError.ofParameter("file", "sheet.file")));
		}
		byte[] content = file.getBytes();
		CheckedWorkbook checked = this.workbooks.check(actor, content);
		return page(actor, checked, content, locale, model, response);
	}

	@StaffPage
	@PostMapping("/save")
	String save(@PathVariable String district, Actor actor, @RequestParam(defaultValue = "-1") int revision,
			@RequestParam(defaultValue = "") String content, Locale locale, Model model, HttpServletResponse response) {
		byte[] file = content(content);
		try {
			this.workbooks.save(actor, revision, file);
			return "redirect:/" + district + "/staff/checklist-draft";
		}
		catch (WorkbookNotValid invalid) {
			return page(actor, invalid.workbook(), file, locale, model, response);
		}
	}

	private String page(Actor actor, CheckedWorkbook checked, byte[] file, Locale locale, Model model,
			HttpServletResponse response) {
		boolean valid = checked.mistakes().isEmpty();
		if (!valid) {
			response.setStatus(RefusalStatus.of(new WorkbookNotValid(checked)).value());
		}
		model.addAttribute("mistakes",
				checked.mistakes()
					.stream()
					.map((one) -> new Mistake(one.cell(), this.messages.getMessage(one.message(), locale)))
					.toList());
		model.addAttribute("marked", Base64.getEncoder().encodeToString(checked.marked()));
		model.addAttribute("list", checked.list().orElse(null));
		model.addAttribute("changes", this.changes.byKind(valid ? checked.changes() : List.of(), locale));
		model.addAttribute("content", valid ? Base64.getEncoder().encodeToString(file) : "");
		model.addAttribute("revision", this.drafts.revision(actor));
		model.addAttribute("replaces", this.drafts.find(actor).isPresent());
		return VIEW;
	}

	private static byte[] content(String base64) {
		try {
			return Base64.getDecoder().decode(base64);
		}
		catch (IllegalArgumentException broken) {
			return new byte[0];
		}
	}

	/**
	 * A mistake on a page.
	 *
	 * @param cell such as 事项!C5; empty for the file itself
	 */
	record Mistake(String cell, String text) {
	}

}
