package org.yidiantong.complaints.imports.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
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

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.imports.ImportImpossible;
import org.yidiantong.complaints.imports.ImportManagement;
import org.yidiantong.complaints.imports.ImportRow;
import org.yidiantong.complaints.imports.ImportState;
import org.yidiantong.complaints.imports.ImportView;
import org.yidiantong.http.RefusalStatus;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Refusal;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.site.RefusalTexts;

/**
 * The pages on which the district sends a file of complaints from another system, sees
 * what is wrong in it, has them taken over and watches the progress.
 */
@Controller
@RequestMapping("/{district:[0-9]{6}}/staff/imports")
class ImportPages {

	private static final MediaType XLSX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private static final int MOST_ROWS_SHOWN = 100;

	private static final String SECONDS_BETWEEN_LOOKS = "5";

	private final ImportManagement imports;

	private final RefusalTexts refusals;

	private final MessageSource messages;

	ImportPages(ImportManagement imports, RefusalTexts refusals, MessageSource messages) {
		this.refusals = refusals;
		this.imports = imports;
		this.messages = messages;
	}

	@StaffPage
	@GetMapping
	String list(@PathVariable String district, Actor actor, Model model) {
		model.addAttribute("imports", this.imports.latest(actor));
		model.addAttribute("zone", BusinessClock.ZONE);
		return "complaints/imports";
	}

	@GetMapping("/template.xlsx")
	ResponseEntity<byte[]> template(@PathVariable String district, Actor actor) {
		return ResponseEntity.ok()
			.contentType(XLSX)
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION, attachment("历史投诉导入模板.xlsx"))
			.body(this.imports.template(actor));
	}

	@StaffPage
	@PostMapping
	String upload(@PathVariable String district, Actor actor,
			@RequestParam(required = false) @Nullable MultipartFile file, Model model, HttpServletResponse response)
			throws IOException {
		Path copy = Files.createTempFile("yidiantong-import", ".tmp");
		try {
			if (file == null || file.isEmpty()) {
				throw new InvalidRequest(List.of(ValidationError.ofParameter("file", "import.file.missing")));
			}
			file.transferTo(copy);
			return "redirect:/" + district + "/staff/imports/"
					+ this.imports.upload(actor, file.getOriginalFilename(), copy);
		}
		catch (Refusal refused) {
			response.setStatus(RefusalStatus.of(refused).value());
			model.addAttribute("errors", this.refusals.of(refused));
		}
		finally {
			Files.deleteIfExists(copy);
		}
		return list(district, actor, model);
	}

	@StaffPage
	@GetMapping("/{id}")
	String show(@PathVariable String district, Actor actor, @PathVariable UUID id, Model model,
			HttpServletResponse response) {
		ImportView view = this.imports.find(actor, id);
		if (view.state() == ImportState.RUNNING || view.state() == ImportState.READING) {
			response.setHeader("Refresh", SECONDS_BETWEEN_LOOKS);
		}
		model.addAttribute("view", view);
		model.addAttribute("own", view.account().equals(actor.name()));
		model.addAttribute("zone", BusinessClock.ZONE);
		model.addAttribute("mistakes",
				this.imports.faulty(actor, id, MOST_ROWS_SHOWN).stream().flatMap(this::mistakes).toList());
		return "complaints/import";
	}

	@StaffPage
	@PostMapping("/{id}/start")
	String start(@PathVariable String district, Actor actor, @PathVariable UUID id, Model model,
			HttpServletResponse response) {
		try {
			this.imports.start(actor, id);
			return "redirect:/" + district + "/staff/imports/" + id;
		}
		catch (ImportImpossible refused) {
			return refused(refused, district, actor, id, model, response);
		}
	}

	@StaffPage
	@PostMapping("/{id}/discard")
	String discard(@PathVariable String district, Actor actor, @PathVariable UUID id, Model model,
			HttpServletResponse response) {
		try {
			this.imports.discard(actor, id);
			return "redirect:/" + district + "/staff/imports";
		}
		catch (ImportImpossible refused) {
			return refused(refused, district, actor, id, model, response);
		}
	}

	private String refused(Refusal refused, String district, Actor actor, UUID id, Model model,
			HttpServletResponse response) {
		response.setStatus(RefusalStatus.of(refused).value());
		model.addAttribute("errors", this.refusals.of(refused));
		return show(district, actor, id, model, response);
	}

	@GetMapping("/{id}/marked.xlsx")
	void marked(@PathVariable String district, Actor actor, @PathVariable UUID id, HttpServletResponse response)
			throws IOException {
		Path file = Files.createTempFile("yidiantong-marked", ".tmp");
		try {
			try (OutputStream out = Files.newOutputStream(file)) {
				this.imports.writeMarked(actor, id, (mistake) -> words(mistake.message()), out);
			}
			response.setContentType(XLSX.toString());
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
			response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment("标出错误的历史投诉.xlsx"));
			Files.copy(file, response.getOutputStream());
		}
		finally {
			Files.deleteIfExists(file);
		}
	}

	private Stream<CellLine> mistakes(ImportRow row) {
		return row.mistakes()
			.stream()
			.map((one) -> new CellLine(row.line(), one.column().head(), words(one.message())));
	}

	private String words(MessageSourceResolvable message) {
		return this.messages.getMessage(message, LocaleContextHolder.getLocale());
	}

	private static String attachment(String name) {
		return ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString();
	}

	/** A line of the page: what is wrong, and where. */
	record CellLine(int row, String column, String text) {
	}

}
