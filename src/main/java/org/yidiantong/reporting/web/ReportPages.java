package org.yidiantong.reporting.web;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.http.RefusalStatus;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.reporting.ReportContent;
import org.yidiantong.reporting.ReportManagement;
import org.yidiantong.reporting.ReportState;
import org.yidiantong.reporting.ReportView;
import org.yidiantong.reporting.RequestReport;
import org.yidiantong.reporting.RunStep;
import org.yidiantong.reporting.definition.ReportOutput;
import org.yidiantong.reporting.download.WorkbookDownloads;
import org.yidiantong.reporting.figures.Kpi;
import org.yidiantong.reporting.figures.ReportPeriod;
import org.yidiantong.reporting.figures.ReportTable;
import org.yidiantong.site.RefusalTexts;
import org.yidiantong.tenancy.District;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Pages for officers: list of reports, request form, a report with the complaints behind
 * its figures, the workbook and the tables as files.
 */
@Controller
@RequestMapping("/{district:[0-9]{6}}/staff/reports")
class ReportPages {

	private final ReportManagement reports;

	private final OrganizationManagement organization;

	private final FigureFormatter formatter;

	private final TableFiles files;

	private final ReportTitles titles;

	private final WorkbookDownloads downloads;

	private final ScheduleLines schedule;

	private final RefusalTexts refusals;

	ReportPages(ReportManagement reports, OrganizationManagement organization, FigureFormatter formatter,
			TableFiles files, ReportTitles titles, WorkbookDownloads downloads, ScheduleLines schedule,
			RefusalTexts refusals) {
		this.reports = reports;
		this.organization = organization;
		this.formatter = formatter;
		this.files = files;
		this.titles = titles;
		this.downloads = downloads;
		this.schedule = schedule;
		this.refusals = refusals;
	}

	@StaffPage
	@GetMapping("/list")
	String list(@PathVariable String district, Actor actor, PageRequest page, Model model) {
		return list(actor, page, new RequestReport(null, null, null, null), List.of(), model);
	}

	@StaffPage
	@PostMapping("/list")
	String request(@PathVariable String district, Actor actor, PageRequest page,
			@RequestParam(required = false) @Nullable String report,
			@RequestParam(required = false) @Nullable String from, @RequestParam(required = false) @Nullable String to,
			@RequestParam(required = false) @Nullable String period, Model model, HttpServletResponse response) {
		RequestReport asked = new RequestReport(report, from, to, period);
		try {
			return "redirect:/" + district + "/staff/reports/" + this.reports.request(actor, asked);
		}
		catch (InvalidRequest invalid) {
			response.setStatus(RefusalStatus.of(invalid).value());
			List<String> errors = this.refusals.errors(invalid);
			return list(actor, page, asked, errors, model);
		}
	}

	@StaffPage
	@GetMapping("/{id}")
	String show(@PathVariable String district, Actor actor, @PathVariable UUID id, Model model) {
		ReportView report = this.reports.find(actor, id);
		model.addAttribute("report", report);
		model.addAttribute("kind", this.titles.of(report.report()));
		model.addAttribute("paged", this.titles.has(report.report(), ReportOutput.PAGE));
		model.addAttribute("bulletin", this.titles.has(report.report(), ReportOutput.BULLETIN));
		model.addAttribute("compared", new Compared(report));
		model.addAttribute("revisions", this.reports.revisions(actor, id));
		model.addAttribute("zone", BusinessClock.ZONE);
		model.addAttribute("password", this.downloads.password(id).orElse(null));
		if (report.figures() != null) {
			List<FigureFormatter.Figure> figures = this.formatter.figures(report.figures());
			model.addAttribute("figures", figures);
			model.addAttribute("linked", figures.stream().anyMatch(FigureFormatter.Figure::cases));
			ReportContent content = this.reports.content(actor, id);
			model.addAttribute("tables", content.tables().stream().map(this.formatter::table).toList());
			model.addAttribute("differences", this.formatter.differences(content,
					(report.differences() == null) ? List.of() : report.differences()));
		}
		if (report.state() == ReportState.RUNNING) {
			model.addAttribute("steps", RunStep.work());
		}
		return "reporting/report";
	}

	@StaffPage
	@GetMapping("/{id}/cases/{figure}")
	String cases(@PathVariable String district, Actor actor, @PathVariable UUID id, @PathVariable String figure,
			PageRequest page, Model model) {
		model.addAttribute("page", this.reports.cases(actor, id, figure, page));
		model.addAttribute("report", this.reports.find(actor, id));
		model.addAttribute("figure", figure);
		model.addAttribute("figureName", Kpi.of(figure).map(this.formatter::name).orElse(figure));
		model.addAttribute("rate", Kpi.of(figure).filter((kpi) -> kpi.unit() == Kpi.Unit.PERCENT).isPresent());
		model.addAttribute("names", new CodeNames(this.organization.chart()));
		model.addAttribute("zone", BusinessClock.ZONE);
		model.addAttribute("linked", actor.may(Permission.CASES_READ));
		return "reporting/cases";
	}

	@GetMapping("/{id}/workbook")
	ResponseEntity<byte[]> workbook(@PathVariable("district") String code, Actor actor, @PathVariable UUID id,
			@RequestAttribute(name = "org.yidiantong.tenancy.District") District district) {
		byte[] file = this.reports.workbook(actor, id);
		ReportView report = this.reports.find(actor, id);
		return WorkbookFile.of(district, report, this.titles.inFileNames(report.report()), file);
	}

	@GetMapping("/{id}/page.pdf")
	ResponseEntity<byte[]> page(@PathVariable("district") String code, Actor actor, @PathVariable UUID id,
			@RequestAttribute(name = "org.yidiantong.tenancy.District") District district) {
		byte[] file = this.reports.page(actor, id);
		return OnePageFile.of(district, this.reports.find(actor, id), OnePageFile.PAGE, file);
	}

	@GetMapping("/{id}/sheets.pdf")
	ResponseEntity<byte[]> sheets(@PathVariable("district") String code, Actor actor, @PathVariable UUID id,
			@RequestAttribute(name = "org.yidiantong.tenancy.District") District district) {
		byte[] file = this.reports.sheets(actor, id);
		ReportView report = this.reports.find(actor, id);
		return OnePageFile.of(district, report, this.titles.inFileNames(report.report()) + "前三张表", file);
	}

	@GetMapping("/{id}/tables/{table:[a-z]+}.csv")
	ResponseEntity<byte[]> csv(@PathVariable("district") String code, Actor actor, @PathVariable UUID id,
			@PathVariable String table, @RequestAttribute(name = "org.yidiantong.tenancy.District") District district) {
		ReportTable found = this.reports.table(actor, id, table, "csv");
		return this.files.csv(district, this.reports.find(actor, id), found);
	}

	@GetMapping("/{id}/tables/{table:[a-z]+}.json")
	ResponseEntity<ReportTable> json(@PathVariable("district") String code, Actor actor, @PathVariable UUID id,
			@PathVariable String table, @RequestAttribute(name = "org.yidiantong.tenancy.District") District district) {
		ReportTable found = this.reports.table(actor, id, table, "json");
		return this.files.json(district, this.reports.find(actor, id), found);
	}

	/** The periods that a report is compared with. */
	record Compared(ReportPeriod previous, ReportPeriod lastYear) {

		Compared(ReportView report) {
			this(new ReportPeriod(report.from(), report.to()).previous(),
					new ReportPeriod(report.from(), report.to()).lastYear());
		}

	}

	private String list(Actor actor, PageRequest page, RequestReport asked, List<String> errors, Model model) {
		model.addAttribute("page", this.reports.list(actor, page));
		model.addAttribute("asked", asked);
		model.addAttribute("kinds", this.titles.all());
		model.addAttribute("periods", this.titles.periods());
		model.addAttribute("titles", this.titles.byCode());
		model.addAttribute("scheduled", this.schedule.all());
		model.addAttribute("errors", errors);
		model.addAttribute("writable", actor.may(Permission.REPORTS_WRITE));
		model.addAttribute("zone", BusinessClock.ZONE);
		return "reporting/list";
	}

}
