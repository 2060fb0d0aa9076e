package org.yidiantong.reporting.web;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yidiantong.http.ProblemResponse;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.reporting.ReportContent;
import org.yidiantong.reporting.ReportManagement;
import org.yidiantong.reporting.ReportSummary;
import org.yidiantong.reporting.ReportView;
import org.yidiantong.reporting.Verification;
import org.yidiantong.reporting.WorkbookVerification;
import org.yidiantong.reporting.download.WorkbookDownloads;
import org.yidiantong.reporting.figures.ComplaintBehindFigure;
import org.yidiantong.reporting.figures.ReportTable;
import org.yidiantong.tenancy.District;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * API of reports for authorised programs.
 */
@Tag(name = "reports", description = "定期报表：生成、查看、下载")
@RestController
@RequestMapping("/api/v1/{district}/reports")
class ReportsApi {

	private final ReportManagement reports;

	private final WorkbookVerification verification;

	private final TableFiles files;

	private final ReportTitles titles;

	private final WorkbookDownloads downloads;

	ReportsApi(ReportManagement reports, WorkbookVerification verification, TableFiles files, ReportTitles titles,
			WorkbookDownloads downloads) {
		this.reports = reports;
		this.verification = verification;
		this.files = files;
		this.titles = titles;
		this.downloads = downloads;
	}

	@SecurityRequirement(name = "client", scopes = "reports:read")
	@Operation(operationId = "listReportKinds", summary = "可以生成的报表",
			description = "report 是生成报表时填的名称，第一个是默认的；periods 是可以生成的周期：days 任意起止日期，week 周，month 月，"
					+ "quarter 季，half-year 半年，year 年。")
	@GetMapping(path = "/kinds", produces = MediaType.APPLICATION_JSON_VALUE)
	ReportKinds kinds(@Parameter(description = "六位区划代码") @PathVariable String district, Actor actor) {
		actor.require(Permission.REPORTS_READ);
		return new ReportKinds(this.titles.all());
	}

	@SecurityRequirement(name = "client", scopes = "reports:write")
	@Operation(operationId = "requestReport", summary = "生成报表",
			description = "report 见 /reports/kinds；按起止日期（含首尾两天），或按月 2021-10、季 2021-Q4、年 2021；未结束的周期统计到今天。"
					+ "同一周期正在生成时返回正在生成的那一份；已生成过的，生成新的一版并列出差异。")
	@ApiResponse(responseCode = "202",
			headers = @Header(name = "Location", description = "报表的地址", required = true,
					schema = @Schema(type = "string", format = "uri-reference")))
	@ResponseStatus(HttpStatus.ACCEPTED)
	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<ReportView> request(@Parameter(description = "六位区划代码") @PathVariable String district, Actor actor,
			ReportRequest report) {
		ReportView requested = this.reports.requestAndView(actor, report.command());
		return ResponseEntity.accepted()
			.location(URI.create("/api/v1/" + district + "/reports/" + requested.id()))
			.body(requested);
	}

	@SecurityRequirement(name = "client", scopes = "reports:read")
	@Operation(operationId = "listReports", summary = "报表列表", description = "最近的在前，每一版一行。")
	@GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
	Page<ReportSummary> list(@Parameter(description = "六位区划代码") @PathVariable String district, Actor actor,
			PageRequest page) {
		return this.reports.list(actor, page);
	}

	@SecurityRequirement(name = "client", scopes = "reports:read")
	@Operation(operationId = "findReport", summary = "一份报表",
			description = "state 为 RUNNING、DONE 或 FAILED；figures 是截至期末的指标，百分率以百分数表示，无分母时为 null；" + "period 是仅本期的指标。")
	@GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<ReportView> find(@Parameter(description = "六位区划代码") @PathVariable String district, Actor actor,
			@Parameter(description = "报表编号") @PathVariable UUID id) {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(this.reports.find(actor, id));
	}

	@SecurityRequirement(name = "client", scopes = "reports:read")
	@ProblemResponse(status = 409, description = "还在生成")
	@Operation(operationId = "findReportContent", summary = "报表的全部表格", description = "与工作簿、页面相同；生成之后不再变化。")
	@GetMapping(path = "/{id}/content", produces = MediaType.APPLICATION_JSON_VALUE)
	ReportContent content(@Parameter(description = "六位区划代码") @PathVariable String district, Actor actor,
			@Parameter(description = "报表编号") @PathVariable UUID id) {
		return this.reports.content(actor, id);
	}

	@SecurityRequirement(name = "client", scopes = "reports:read")
	@ProblemResponse(status = 409, description = "还在生成，或没有工作簿")
	@Operation(operationId = "downloadWorkbook", summary = "下载工作簿",
			description = "xlsx 文件；还在生成时为 409。区县设置了打开密码的，文件是加密的，密码在应答头 Workbook-Password 里。")
	@ApiResponse(responseCode = "200",
			headers = @Header(name = WorkbookFile.PASSWORD, description = "打开工作簿的密码；没有设置密码时没有这一项",
					schema = @Schema(type = "string")),
			content = @Content(mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
					schema = @Schema(type = "string", format = "binary")))
	@GetMapping("/{id}/workbook")
	ResponseEntity<byte[]> workbook(@Parameter(description = "六位区划代码") @PathVariable("district") String code,
			Actor actor,
			@Parameter(hidden = true) @RequestAttribute(name = "org.yidiantong.tenancy.District") District district,
			@Parameter(description = "报表编号") @PathVariable UUID id) {
		byte[] file = this.reports.workbook(actor, id);
		ReportView report = this.reports.find(actor, id);
		ResponseEntity<byte[]> answer = WorkbookFile.of(district, report, this.titles.inFileNames(report.report()),
				file);
		return this.downloads.password(id)
			.map((password) -> WorkbookFile.withPassword(answer, password))
			.orElse(answer);
	}

	@SecurityRequirement(name = "client", scopes = "reports:read")
	@ProblemResponse(status = 409, description = "还在生成")
	@Operation(operationId = "downloadReportPage", summary = "一页报（PDF）",
			description = "一张 A4 纸：主要指标和与上期的比较、需要管的件数、乡镇街按期办结名次，页脚是版次和内容校验码；同一份报表每次下载都相同。")
	@ApiResponse(responseCode = "200",
			content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
	@GetMapping("/{id}/page")
	ResponseEntity<byte[]> page(@Parameter(description = "六位区划代码") @PathVariable("district") String code, Actor actor,
			@Parameter(hidden = true) @RequestAttribute(name = "org.yidiantong.tenancy.District") District district,
			@Parameter(description = "报表编号") @PathVariable UUID id) {
		byte[] file = this.reports.page(actor, id);
		return OnePageFile.of(district, this.reports.find(actor, id), OnePageFile.PAGE, file);
	}

	@SecurityRequirement(name = "client", scopes = "reports:read")
	@ProblemResponse(status = 409, description = "还在生成，或没有工作簿")
	@Operation(operationId = "downloadReportSheets", summary = "工作簿的前三张表（PDF）",
			description = "与工作簿逐格相同，A4 纸，每页重复表头；不含图表。同一份报表每次下载都相同。")
	@ApiResponse(responseCode = "200",
			content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
	@GetMapping("/{id}/sheets")
	ResponseEntity<byte[]> sheets(@Parameter(description = "六位区划代码") @PathVariable("district") String code, Actor actor,
			@Parameter(hidden = true) @RequestAttribute(name = "org.yidiantong.tenancy.District") District district,
			@Parameter(description = "报表编号") @PathVariable UUID id) {
		byte[] file = this.reports.sheets(actor, id);
		ReportView report = this.reports.find(actor, id);
		return OnePageFile.of(district, report, this.titles.inFileNames(report.report()) + "前三张表", file);
	}

	@SecurityRequirement(name = "client", scopes = "reports:read")
	@ProblemResponse(status = 409, description = "还在生成")
	@Operation(operationId = "downloadReportTable", summary = "报表的一张表（CSV）",
			description = "UTF-8（带 BOM），第一行是列名和单位；百分率是百分数，无分母时为空，没有合计行。table 是表的代码：summary、trend（工作簿的表 1）、"
					+ "townships（2）、departments（3）、categories、listchanges（4）、hotspots、showcases（5）、overdue（6）、"
					+ "rectifications（7）、disclosures、duties（8）、villages（9）、definitions（10）；一份报表有哪些表，看周期的长短。")
	@ApiResponse(responseCode = "200",
			content = @Content(mediaType = "text/csv", schema = @Schema(type = "string", format = "binary")))
	@GetMapping("/{id}/tables/{table:[a-z]+}.csv")
	ResponseEntity<byte[]> csv(@Parameter(description = "六位区划代码") @PathVariable("district") String code, Actor actor,
			@Parameter(hidden = true) @RequestAttribute(name = "org.yidiantong.tenancy.District") District district,
			@Parameter(description = "报表编号") @PathVariable UUID id,
			@Parameter(description = "表的代码，如 townships") @PathVariable String table) {
		ReportTable found = this.reports.table(actor, id, table, "csv");
		return this.files.csv(district, this.reports.find(actor, id), found);
	}

	@SecurityRequirement(name = "client", scopes = "reports:read")
	@ProblemResponse(status = 409, description = "还在生成")
	@Operation(operationId = "findReportTable", summary = "报表的一张表（JSON）",
			description = "与 CSV 相同的一张表，内容同 content 里的那一张：columns 是各列的代码和类型，rows 里 cells 与列一一对应，"
					+ "百分率是百分数，无分母时为 null。")
	@ApiResponse(responseCode = "200")
	@GetMapping(path = "/{id}/tables/{table:[a-z]+}.json", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<ReportTable> json(@Parameter(description = "六位区划代码") @PathVariable("district") String code,
			Actor actor,
			@Parameter(hidden = true) @RequestAttribute(name = "org.yidiantong.tenancy.District") District district,
			@Parameter(description = "报表编号") @PathVariable UUID id,
			@Parameter(description = "表的代码，如 townships") @PathVariable String table) {
		ReportTable found = this.reports.table(actor, id, table, "json");
		return this.files.json(district, this.reports.find(actor, id), found);
	}

	@SecurityRequirement(name = "client", scopes = "reports:read")
	@Operation(operationId = "verifyWorkbook", summary = "核验工作簿",
			description = "multipart/form-data，字段名 file：.xlsx 工作簿或 .docx 情况通报，不超过 10 MB。issued 表示是本区平台生成的报表；"
					+ "unaltered 表示每个单元格、每个段落与生成或印发时相同；differences 列出不同的地方（最多 100 个）。只比较内容，不比较字体、列宽等样式。")
	@PostMapping(path = "/verify", consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
			produces = MediaType.APPLICATION_JSON_VALUE)
	Verification verify(@Parameter(description = "六位区划代码") @PathVariable String district, Actor actor,
			@Parameter(description = "工作簿",
					required = true) @RequestPart(required = false) @Nullable MultipartFile file)
			throws IOException {
		actor.require(Permission.REPORTS_READ);
		if (file == null) {
			throw new InvalidRequest(List.of(ValidationError.ofParameter("file", "reporting.file.missing")));
		}
		return this.verification.verify(actor, file.getBytes());
	}

	@SecurityRequirement(name = "client", scopes = "reports:read")
	@ProblemResponse(status = 409, description = "还在生成")
	@Operation(operationId = "listFigureComplaints", summary = "指标背后的投诉件",
			description = "件数指标列出计入的投诉件；比率指标列出分母，counts 表示是否计入分子；不由投诉件统计的指标（如 visits）为 404。")
	@GetMapping(path = "/{id}/figures/{code}/cases", produces = MediaType.APPLICATION_JSON_VALUE)
	Page<ComplaintBehindFigure> cases(@Parameter(description = "六位区划代码") @PathVariable String district, Actor actor,
			@Parameter(description = "报表编号") @PathVariable UUID id,
			@Parameter(description = "指标代码，如 closureRate") @PathVariable String code, PageRequest page) {
		return this.reports.cases(actor, id, code, page);
	}

	/**
	 * The kinds of report.
	 *
	 * @param items the usual one first
	 */
	record ReportKinds(List<ReportTitles.Kind> items) {
	}

}
