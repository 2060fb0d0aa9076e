package org.yidiantong.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.CalendarManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the reports of the bound district. A report is frozen: whatever happens
 * later, it says the same; asking for its period again makes a revision that lists what
 * differs.
 */
@Service
public class ReportManagement {

	/** Who asks where the calendar does. */
	private static final String SCHEDULE = "schedule";

	private final Reports reports;

	private final FrozenCases cases;

	private final ReportingRole role;

	private final RunPool pool;

	private final AuditLog audit;

	private final BusinessClock business;

	private final Clock clock;

	private final CalendarManagement calendar;

	ReportManagement(Reports reports, FrozenCases cases, ReportingRole role, RunPool pool, AuditLog audit,
			BusinessClock business, Clock clock, CalendarManagement calendar) {
		this.reports = reports;
		this.cases = cases;
		this.role = role;
		this.pool = pool;
		this.audit = audit;
		this.business = business;
		this.clock = clock;
		this.calendar = calendar;
	}

	/**
	 * Has a report made, in the background. While one of the same period is being made,
	 * that is the answer. Recorded.
	 * @return its id
	 * @throws org.yidiantong.kernel.InvalidRequest with every mistake: an unknown report,
	 * a period that is unreadable, reversed, in the future or too long
	 * @throws org.yidiantong.identity.NotPermitted when the actor may not
	 */
	@Transactional
	public UUID request(Actor actor, AskReport asked) {
		actor.require(Permission.REPORTS_WRITE);
		ReportPeriod period = PeriodReading.read(asked, this.business.today());
		Optional<UUID> added = add(period, actor.name());
		added.ifPresent((id) -> this.audit.record(actor.name(), "reporting.request", "report/" + id, null));
		return added.or(() -> this.reports.running(period)).or(() -> add(period, actor.name())).orElseThrow();
	}

	/**
	 * Asks for the report of the last month when this month's first working day has come,
	 * once for each month whoever asks; not where there was no case yet. Whoever asks
	 * runs it.
	 * @return the id, when this call asked
	 */
	@Transactional
	public Optional<UUID> requestMonthly(boolean anyCase) {
		LocalDate today = this.business.today();
		YearMonth last = YearMonth.from(today).minusMonths(1);
		if (!anyCase || today.isBefore(this.calendar.workCalendar().firstWorkingDay(YearMonth.from(today)))
				|| !this.reports.schedule(last.atDay(1))) {
			return Optional.empty();
		}
		return this.reports.add(ReportPeriod.of(last), SCHEDULE, this.clock.instant());
	}

	/**
	 * The reports, the newest first.
	 * @throws org.yidiantong.identity.NotPermitted when the actor may not read them
	 */
	@Transactional(readOnly = true)
	public Page<ReportLine> list(Actor actor, PageRequest page) {
		actor.require(Permission.REPORTS_READ);
		return Page.of(this.reports.list(after(page), page.fetch()), page, (one) -> one.id().toString())
			.map(Report::line);
	}

	/**
	 * A report, as far as it is.
	 * @throws ReportUnknown when there is none
	 * @throws org.yidiantong.identity.NotPermitted when the actor may not read it
	 */
	@Transactional(readOnly = true)
	public ReportView find(Actor actor, UUID id) {
		Report report = read(actor, id);
		return report.view(this.reports.frozen(id));
	}

	/**
	 * Every revision of the same period, the newest first. Refuses as {@link #find} does.
	 */
	@Transactional(readOnly = true)
	public List<ReportLine> revisions(Actor actor, UUID id) {
		return this.reports.revisions(read(actor, id)).stream().map(Report::line).toList();
	}

	/**
	 * What a report says, with its tables. Refuses as {@link #find} does.
	 * @throws ReportNotReady before the figures are frozen
	 */
	@Transactional(readOnly = true)
	public ReportContent content(Actor actor, UUID id) {
		Report report = read(actor, id);
		return this.reports.frozen(id).map(Frozen::reading).orElseThrow(() -> new ReportNotReady(report.state()));
	}

	/**
	 * The workbook: an .xlsx file. Refuses as {@link #find} does. Recorded.
	 * @throws ReportNotReady before it is written
	 */
	@Transactional
	public byte[] workbook(Actor actor, UUID id) {
		Report report = read(actor, id);
		if (report.state() != ReportState.DONE) {
			throw new ReportNotReady(report.state());
		}
		byte[] file = this.reports.workbook(id).orElseThrow(() -> new ReportNotReady(report.state()));
		this.audit.record(actor.name(), "reporting.download", "report/" + id, null);
		return file;
	}

	/**
	 * The cases behind a figure, by their ids: for a count those that are counted, for a
	 * rate all that it is taken from. Refuses as {@link #find} does.
	 * @throws FigureUnknown when no figure has this code
	 * @throws FigureWithoutCases when it is not taken from cases
	 * @throws ReportNotReady before the figures are frozen
	 */
	@Transactional(propagation = Propagation.NEVER)
	public Page<CaseBehind> cases(Actor actor, UUID id, String figure, PageRequest page) {
		Kpi kpi = Kpi.of(figure).orElseThrow(() -> new FigureUnknown(figure));
		CasesBehind behind = kpi.cases().orElseThrow(() -> new FigureWithoutCases(figure, kpi.zh()));
		return this.role.call(() -> {
			Report report = read(actor, id);
			if (this.reports.frozen(id).isEmpty()) {
				throw new ReportNotReady(report.state());
			}
			return this.cases.behind(id, behind, report.period().window(), page);
		});
	}

	private Report read(Actor actor, UUID id) {
		actor.require(Permission.REPORTS_READ);
		return this.reports.find(id).orElseThrow(ReportUnknown::new);
	}

	private Optional<UUID> add(ReportPeriod period, String by) {
		Optional<UUID> added = this.reports.add(period, by, this.clock.instant());
		added.ifPresent(this.pool::afterCommit);
		return added;
	}

	private static @Nullable UUID after(PageRequest page) {
		try {
			return (page.after() == null) ? null : UUID.fromString(page.after());
		}
		catch (IllegalArgumentException fromAnotherList) {
			return null;
		}
	}

}
