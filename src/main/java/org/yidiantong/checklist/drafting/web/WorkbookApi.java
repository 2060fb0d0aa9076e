package org.yidiantong.checklist.drafting.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.drafting.CheckedWorkbook;
import org.yidiantong.checklist.drafting.DraftAction;
import org.yidiantong.checklist.drafting.DraftManagement;
import org.yidiantong.checklist.drafting.DraftMissing;
import org.yidiantong.checklist.drafting.DraftView;
import org.yidiantong.checklist.drafting.WorkbookManagement;
import org.yidiantong.checklist.drafting.WorkbookNotValid;
import org.yidiantong.http.ConditionalWrite;
import org.yidiantong.http.EmptyRequest;
import org.yidiantong.http.Revision;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * API of the next list: as a workbook, and the draft that it becomes. Programs submit
 * drafts; people publish them.
 */
@Tag(name = "checklist", description = "小微权力清单")
@SecurityRequirement(name = "client", scopes = "checklist:write")
@RestController
@RequestMapping("/api/v1/{district}/checklist")
class WorkbookApi {

	private static final String FILE = "清单表格（.xlsx），不超过 1 MB";

	private final WorkbookManagement workbooks;

	private final DraftManagement drafts;

	private final ChangeTexts changes;

	WorkbookApi(WorkbookManagement workbooks, DraftManagement drafts, ChangeTexts changes) {
		this.workbooks = workbooks;
		this.drafts = drafts;
		this.changes = changes;
	}

	@Operation(operationId = "downloadChecklistWorkbook", summary = "清单表格",
			description = "下一版清单的 .xlsx：有草稿的是草稿，没有的是现在最后施行的一版。ETag 是草稿的版本，上传时放进 If-Match。")
	@ApiResponse(responseCode = "200",
			headers = @Header(name = "ETag", required = true, description = "草稿的版本", schema = @Schema(type = "string")),
			content = @Content(mediaType = WorkbookAnswer.TYPE, schema = @Schema(type = "string", format = "binary")))
	@GetMapping(path = "/workbook", produces = WorkbookAnswer.TYPE)
	ResponseEntity<byte[]> download(@Parameter(description = "六位区划代码") @PathVariable String district, Actor actor) {
		ResponseEntity<byte[]> answer = WorkbookAnswer.of(this.workbooks.download(actor),
				"checklist-" + district + ".xlsx");
		return ResponseEntity.status(answer.getStatusCode())
			.headers(answer.getHeaders())
			.eTag(Revision.tag(this.drafts.revision(actor)))
			.body(answer.getBody());
	}

	@Operation(operationId = "checkChecklistWorkbook", summary = "试读清单表格",
			description = "multipart/form-data，字段名 file。什么都不保存；答复与现行清单的不同。有错的答复 400，errors 逐格列出。")
	@PostMapping(path = "/workbook/check", consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
			produces = MediaType.APPLICATION_JSON_VALUE)
	CheckAnswer check(@Parameter(description = "六位区划代码") @PathVariable String district, Actor actor,
			@Parameter(description = FILE, required = true) @RequestPart(required = false) @Nullable MultipartFile file,
			@Parameter(hidden = true) Locale locale) throws IOException {
		CheckedWorkbook checked = this.workbooks.check(actor, bytes(actor, file));
		if (!checked.mistakes().isEmpty()) {
			throw new WorkbookNotValid(checked);
		}
		return CheckAnswer.of(checked, this.changes.of(checked.changes(), locale));
	}

	@Operation(operationId = "replaceChecklistDraft", summary = "以清单表格为草稿",
			description = "multipart/form-data，字段名 file。代替现有的草稿，没有的起一份。有错的答复 400，errors 逐格列出，什么都不保存。")
	@ConditionalWrite
	@PutMapping(path = "/workbook", consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
			produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<DraftAnswer> replace(@Parameter(description = "六位区划代码") @PathVariable String district, Actor actor,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@Parameter(description = FILE, required = true) @RequestPart(required = false) @Nullable MultipartFile file,
			@Parameter(hidden = true) Locale locale) throws IOException {
		byte[] content = bytes(actor, file);
		return answer(this.workbooks.save(actor, Revision.of(ifMatch), content), locale);
	}

	@Operation(operationId = "findChecklistDraft", summary = "清单草稿", description = "下一版清单的草稿和它与现行清单的不同。ETag 是它的版本。")
	@GetMapping(path = "/draft", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<DraftAnswer> find(@Parameter(description = "六位区划代码") @PathVariable String district, Actor actor,
			@Parameter(hidden = true) Locale locale) {
		actor.require(Permission.CHECKLIST_WRITE);
		return answer(this.drafts.find(actor).orElseThrow(DraftMissing::new), locale);
	}

	@Operation(operationId = "submitChecklistDraft", summary = "提交清单草稿", description = "由没有参与编辑的另一位同事在页面上审定、发布。")
	@ConditionalWrite
	@PostMapping(path = "/draft/submit", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<DraftAnswer> submit(@Parameter(description = "六位区划代码") @PathVariable String district, Actor actor,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			EmptyRequest nothing, @Parameter(hidden = true) Locale locale) {
		actor.require(Permission.CHECKLIST_WRITE);
		this.drafts.act(actor, Revision.of(ifMatch), DraftAction.SUBMIT, null);
		return find(district, actor, locale);
	}

	private ResponseEntity<DraftAnswer> answer(DraftView view, Locale locale) {
		return ResponseEntity.ok()
			.eTag(Revision.tag(view.draft().revision()))
			.cacheControl(CacheControl.noStore())
			.body(DraftAnswer.of(view, this.changes.of(view.changes(), locale)));
	}

	private static byte[] bytes(Actor actor, @Nullable MultipartFile file) throws IOException {
		actor.require(Permission.CHECKLIST_WRITE);
		if (file == null || file.isEmpty()) {
			throw new InvalidRequest(List.of(ValidationError.ofParameter("file", "sheet.file")));
		}
		return file.getBytes();
	}

}
