package org.yidiantong.disclosure.ledger.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.disclosure.ledger.LedgerBatch;
import org.yidiantong.disclosure.ledger.LedgerColumn;
import org.yidiantong.disclosure.ledger.LedgerManagement;
import org.yidiantong.disclosure.accounts.LedgerRowInput;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.SheetReader;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.organization.Place;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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
 * The pages on which officers download the template, check a filled workbook, get it back
 * with the wrong cells marked, and import it.
 */
@Controller
@RequestMapping("/{district:[0-9]{6}}/staff/ledgers")
class LedgerImportPages {

	private static final MediaType XLSX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private static final int MOST_ERRORS = 100;

	private final LedgerManagement ledgers;

	private final LedgerBatch batch;

	private final MessageSource messages;

	private final BusinessClock clock;

	LedgerImportPages(LedgerManagement ledgers, LedgerBatch batch, MessageSource messages, BusinessClock clock) {
		this.ledgers = ledgers;
		this.batch = batch;
		this.messages = messages;
		this.clock = clock;
	}

	@StaffPage
	@GetMapping("/import")
	String form(@PathVariable String district, Actor actor) {
		actor.require(Permission.DISCLOSURES_WRITE);
		return "disclosure/ledger-import";
	}

	@GetMapping("/template.xlsx")
	ResponseEntity<byte[]> template(@PathVariable String district, Actor actor) {
		actor.require(Permission.DISCLOSURES_WRITE);
		List<Place> places = this.ledgers.writable(actor);
		YearMonth last = YearMonth.from(this.clock.today()).minusMonths(1);
		byte[] bytes = new LedgerTemplate(places, this.ledgers.rules(),
				places.isEmpty() ? List.of() : this.ledgers.items(places.get(0)), last)
			.bytes();
		return file("财务台账模板.xlsx", bytes);
	}

	@StaffPage
	@PostMapping("/import")
	Object read(@PathVariable String district, Actor actor,
			@RequestParam(required = false) @Nullable MultipartFile file,
			@RequestParam(required = false) @Nullable String go, Model model, HttpServletResponse response)
			throws IOException {
		actor.require(Permission.DISCLOSURES_WRITE);
		try {
			if (file == null || file.isEmpty()) {
				throw new InvalidRequest(List.of(ValidationError.ofParameter("file", "ledger.file.missing")));
			}
			byte[] bytes = file.getBytes();
			LedgerSheets sheets = LedgerSheets.of(LedgerWorkbook.read(bytes), this.ledgers.writable(actor));
			boolean dryRun = !"import".equals(go) || !sheets.faults().isEmpty();
			List<LedgerBatch.Outcome> outcomes = this.batch.submit(actor, sheets.months(), dryRun);
			Result result = result(sheets, outcomes);
			if ("marked".equals(go)) {
				return file("标出错误的财务台账.xlsx", LedgerMarks.write(bytes, result.marks()));
			}
			response.setStatus(result.errors().isEmpty() ? HttpServletResponse.SC_OK : 422);
			model.addAttribute("outcomes", outcomes);
			model.addAttribute("errors", result.errors().stream().limit(MOST_ERRORS).toList());
			model.addAttribute("count", result.errors().size());
			model.addAttribute("imported", !dryRun && result.errors().isEmpty());
		}
		catch (InvalidRequest invalid) {
			response.setStatus(422);
			model.addAttribute("errors", invalid.errors().stream().map(this::words).toList());
		}
		return "disclosure/ledger-import";
	}

	private Result result(LedgerSheets sheets, List<LedgerBatch.Outcome> outcomes) {
		List<String> errors = new ArrayList<>();
		LedgerMarks rows = new LedgerMarks(LedgerWorkbook.ROWS);
		LedgerMarks balances = new LedgerMarks(LedgerWorkbook.BALANCES);
		for (LedgerSheets.Fault one : sheets.faults()) {
			String told = words(ValidationError.ofParameter("file", one.code(), one.row()));
			errors.add(told);
			rows.add(one.row(), Optional.of(one.column()), told);
		}
		for (LedgerBatch.Outcome outcome : outcomes) {
			for (ValidationError error : outcome.errors()) {
				String told = words(error);
				errors.add("%s %s：%s".formatted(outcome.month().place().name(), outcome.month().month(), told));
				mark(sheets, outcome.month(), error, told, rows, balances);
			}
		}
		return new Result(errors, balances.isEmpty() ? List.of(rows) : List.of(rows, balances));
	}

	private static void mark(LedgerSheets sheets, LedgerBatch.Month month, ValidationError error, String told,
			LedgerMarks rows, LedgerMarks balances) {
		String path = error.path();
		SheetReader.Row balance = sheets.balances().get(new LedgerSheets.Key(month.place(), month.month()));
		if (path.startsWith("rows[")) {
			int index = Integer.parseInt(path.substring(5, path.indexOf(']')));
			LedgerRowInput row = month.input().rows().get(index);
			Optional<Integer> column = LedgerColumn.ofField(path.substring(path.indexOf('.') + 1))
				.map(sheets.columns()::get);
			rows.add(row.line(), column, told);
		}
		else if (balance != null) {
			balances.add(balance.number(),
					path.equals("month") ? Optional.of(1) : Optional.of(path.equals("opening") ? 2 : 3), told);
		}
		else if (!month.input().rows().isEmpty()) {
			rows.add(month.input().rows().get(0).line(), Optional.empty(), told);
		}
	}

	private String words(ValidationError error) {
		return this.messages.getMessage(error.message(), LocaleContextHolder.getLocale());
	}

	private static ResponseEntity<byte[]> file(String name, byte[] bytes) {
		return ResponseEntity.ok()
			.contentType(XLSX)
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
			.body(bytes);
	}

	/** What is wrong, and where in the workbook it is marked. */
	private record Result(List<String> errors, List<LedgerMarks> marks) {
	}

}
