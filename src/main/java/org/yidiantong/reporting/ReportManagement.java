package org.yidiantong.reporting;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.yidiantong.audit.AuditLog;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.reporting.definition.ReportDefinitions;
import org.yidiantong.reporting.definition.ReportOutput;
import org.yidiantong.reporting.download.WorkbookDownloads;
import org.yidiantong.reporting.figures.ComplaintBehindFigure;
import org.yidiantong.reporting.figures.Kpi;
import org.yidiantong.reporting.figures.ReportPeriod;
import org.yidiantong.reporting.figures.ReportTable;
import org.yidiantong.reporting.figures.FigureSnapshots;
import org.yidiantong.reporting.readmodel.ReadModelManagement;
import org.yidiantong.reporting.readmodel.ReportingRole;
import org.yidiantong.reporting.sheets.SheetPages;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the reports of the bound district. A report is an immutable snapshot.
 * Another request for the same kind and period produces a new revision, which lists the
 * differences from the previous one.
 */
@Service
public class ReportManagement {

	/** Requester name of scheduled reports. */
	static final String SCHEDULE = "schedule";

	private static final int ENDED = 100;

	/** Sheets that are also made as PDF. */
	private static final int SHEETS = 3;

	private final ReadModelManagement models;

	private final ReportDefinitions definitions;

	private final Reports reports;

	private final FigureSnapshots figures;

	private final ReaderLedgers ledgers;

	private final WorkbookDownloads downloads;

	private final ReportingRole role;

	private final ReportLauncher launcher;

	private final AuditLog audit;

	private final BusinessClock business;

	private final Clock clock;

	ReportManagement(ReadModelManagement models, ReportDefinitions definitions, Reports reports,
			FigureSnapshots figures, ReaderLedgers ledgers, WorkbookDownloads downloads, ReportingRole role,
			ReportLauncher launcher, AuditLog audit, BusinessClock business, Clock clock) {
		this.models = models;
		this.definitions = definitions;
		this.reports = reports;
		this.figures = figures;
		this.ledgers = ledgers;
		this.downloads = downloads;
		this.role = role;
		this.launcher = launcher;
		this.audit = audit;
		this.business = business;
		this.clock = clock;
	}

	/**
	 * Requests a report, which is produced in the background. While a report of the same
	 * kind and period is being produced, returns that one. Audited.
	 * @return its id
	 * @throws org.yidiantong.kernel.InvalidRequest with every validation error: unknown
	 * report, or a period that is malformed, reversed, in the future, too long or not one
	 * of those of the report
	 * @throws org.yidiantong.identity.NotPermitted when the actor lacks the permission
	 */
	@Transactional
	public UUID request(Actor actor, RequestReport asked) {
		actor.require(Permission.REPORTS_WRITE);
		ReportPeriod period = ReportPeriodParser.read(asked, this.business.today(), this.definitions);
		String report = this.definitions.find(asked.report()).orElseThrow().name();
		Optional<UUID> added = add(report, period, actor.name());
		added.ifPresent((id) -> this.audit.record(actor.name(), "reporting.request", "report/" + id,
				period.from() + " – " + period.to(), null));
		return added.or(() -> this.reports.running(report, period))
			.or(() -> add(report, period, actor.name()))
			.orElseThrow();
	}

	/**
	 * Requests a report as {@link #request} does, and returns it as it is then. Does not
	 * require the permission to read reports.
	 */
	@Transactional
	public ReportView requestAndView(Actor actor, RequestReport asked) {
		UUID id = request(actor, asked);
		return this.reports.find(id).orElseThrow(ReportUnknown::new).view(this.reports.snapshot(id));
	}

	/**
	 * Requests a report that is due by the schedule of the district. The caller runs it.
	 * @return its id; empty while a report of the same kind and period is being produced
	 */
	@Transactional
	public Optional<UUID> requestScheduled(String report, ReportPeriod period) {
		return this.reports.add(report, period, SCHEDULE, this.clock.instant());
	}

	/**
	 * Lists the reports, the newest first.
	 * @throws org.yidiantong.identity.NotPermitted when the actor lacks the permission
	 */
	@Transactional(readOnly = true)
	public Page<ReportSummary> list(Actor actor, PageRequest page) {
		actor.require(Permission.REPORTS_READ);
		return Page.of(this.reports.list(page.afterId(), page.fetch()), page, (one) -> one.id().toString())
			.map(Report::summary);
	}

	/**
	 * Finds a report in whatever state it is.
	 * @throws ReportUnknown when there is none
	 * @throws org.yidiantong.identity.NotPermitted when the actor lacks the permission
	 */
	@Transactional(readOnly = true)
	public ReportView find(Actor actor, UUID id) {
		return this.ledgers.view(actor, read(actor, id));
	}

	/**
	 * How far a report is, in per cent; more than 100 when it could not be made. Refuses
	 * as {@link #find} does.
	 */
	@Transactional(readOnly = true)
	public int progress(Actor actor, UUID id) {
		ReportSummary report = read(actor, id).summary();
		return (report.state() == ReportState.RUNNING) ? report.progress() : ENDED + report.state().ordinal();
	}

	/**
	 * Lists every revision of the same period, the newest first. Refuses as {@link #find}
	 * does.
	 */
	@Transactional(readOnly = true)
	public List<ReportSummary> revisions(Actor actor, UUID id) {
		return this.reports.revisions(read(actor, id)).stream().map(Report::summary).toList();
	}

	/**
	 * The content of a report with all tables. Refuses as {@link #find} does.
	 * @throws ReportNotReady before the snapshot is taken
	 */
	@Transactional(readOnly = true)
	public ReportContent content(Actor actor, UUID id) {
		Report report = read(actor, id);
		return this.reports.snapshot(id)
			.map((snapshot) -> this.ledgers.content(actor, snapshot))
			.orElseThrow(() -> new ReportNotReady(report.state()));
	}

	/**
	 * A table of a report. Refuses as {@link #content} does. Audited with the name of the
	 * file, since it leaves the platform.
	 * @param format of the file: {@code csv} or {@code json}
	 * @throws ReportTableUnknown when the report has no such table
	 */
	@Transactional
	public ReportTable table(Actor actor, UUID id, String code, String format) {
		Report report = read(actor, id);
		ReportContent content = content(actor, id);
		ReportTable table = content.tables()
			.stream()
			.filter((one) -> one.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new ReportTableUnknown(code));
		downloaded(actor, report, code + "." + format);
		return table;
	}

	/**
	 * The workbook as an .xlsx file, with the password and the watermark that the
	 * district wants. Refuses as {@link #find} does. Audited.
	 * @throws ReportNotReady before it is written
	 */
	@Transactional
	public byte[] workbook(Actor actor, UUID id) {
		Report report = read(actor, id);
		byte[] file = written(actor, report);
		downloaded(actor, report, "workbook.xlsx");
		return this.downloads.copy(actor, id, file);
	}

	/**
	 * The first three sheets of the workbook as a PDF file. Refuses as {@link #workbook}
	 * does. Audited.
	 */
	@Transactional
	public byte[] sheets(Actor actor, UUID id) {
		Report report = read(actor, id);
		byte[] file = written(actor, report);
		ReportSnapshot snapshot = this.reports.snapshot(id).orElseThrow(() -> new ReportNotReady(report.state()));
		downloaded(actor, report, "sheets.pdf");
		ReportContent content = snapshot.contentRead();
		return SheetPages.draw(file, SHEETS, this.definitions.required(report.report()).heading(content.districtName()),
				"第 " + report.revision() + " 版　内容校验码（SHA-256）" + snapshot.hash());
	}

	private byte[] written(Actor actor, Report report) {
		if (report.state() != ReportState.DONE) {
			throw new ReportNotReady(report.state());
		}
		return this.ledgers.workbook(actor, report).orElseThrow(() -> new ReportNotReady(report.state()));
	}

	/**
	 * The report on one page in A4 as a PDF file. Refuses as {@link #content} does.
	 * Audited.
	 * @throws ReportOutputUnknown when reports of this kind have no page
	 */
	@Transactional
	public byte[] page(Actor actor, UUID id) {
		Report report = read(actor, id);
		if (!this.definitions.required(report.report()).has(ReportOutput.PAGE)) {
			throw new ReportOutputUnknown(report.report(), ReportOutput.PAGE);
		}
		ReportSnapshot snapshot = this.reports.snapshot(id).orElseThrow(() -> new ReportNotReady(report.state()));
		downloaded(actor, report, "page.pdf");
		return snapshot.page(report.revision());
	}

	/**
	 * Lists the complaints behind a figure in the order of their ids. For a count these
	 * are the counted ones, for a rate all that form its denominator. Those from which
	 * the actor is recused are left out. Refuses as {@link #find} does.
	 * @throws FigureUnknown when there is no figure with this code
	 * @throws FigureWithoutCases when the figure is not computed from complaints
	 * @throws ReportNotReady before the snapshot is taken
	 */
	@Transactional(propagation = Propagation.NEVER)
	public Page<ComplaintBehindFigure> cases(Actor actor, UUID id, String figure, PageRequest page) {
		Kpi kpi = Kpi.of(figure).orElseThrow(() -> new FigureUnknown(figure));
		if (!kpi.isOfComplaints()) {
			throw new FigureWithoutCases(kpi);
		}
		UUID[] hidden = this.ledgers.hidden(actor);
		return this.role.call(() -> {
			Report report = read(actor, id);
			if (this.reports.snapshot(id).isEmpty()) {
				throw new ReportNotReady(report.state());
			}
			if (!this.definitions.required(report.report()).figures().contains(kpi)) {
				throw new FigureUnknown(figure);
			}
			return this.figures.behind(id, kpi, report.period(), hidden, page);
		});
	}

	/** Brings all figures up to date with the end of the event log. */
	@Transactional(propagation = Propagation.NEVER)
	public void catchUp() {
		this.models.catchUp();
	}

	/** Records which file of which revision somebody took away. */
	private void downloaded(Actor actor, Report report, String file) {
		this.audit.record(actor.name(), "reporting.download", "report/" + report.id(), report.fileDetails(file), null);
	}

	private Report read(Actor actor, UUID id) {
		actor.require(Permission.REPORTS_READ);
		return this.reports.find(id).orElseThrow(ReportUnknown::new);
	}

	private Optional<UUID> add(String report, ReportPeriod period, String by) {
		Optional<UUID> added = this.reports.add(report, period, by, this.clock.instant());
		added.ifPresent(this.launcher::launchAfterCommit);
		return added;
	}

}
