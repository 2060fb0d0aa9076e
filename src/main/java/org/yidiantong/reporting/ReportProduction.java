package org.yidiantong.reporting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.reporting.definition.ReportDefinitions;
import org.yidiantong.reporting.definition.ReportOutput;
import org.yidiantong.reporting.figures.FigureSnapshots;
import org.yidiantong.reporting.readmodel.ReadModelManagement;
import org.yidiantong.reporting.readmodel.ReportingRole;
import org.yidiantong.reporting.rollup.PublishedReports;
import org.yidiantong.reporting.workbook.FilledWorkbook;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.District;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.stereotype.Component;

/**
 * The steps that produce a report of the bound district. Each step runs in transactions
 * of its own and can be repeated after an interruption. A runner leases a report before
 * it works on it; once the lease is lost, every step of that runner is refused.
 */
@Component
public class ReportProduction {

	/** For how long a lease keeps other runners away after its runner has died. */
	public static final Duration LEASE = Duration.ofSeconds(60);

	private static final int MOST_UNFINISHED = 20;

	private final ReadModelManagement models;

	private final ReportingRole role;

	private final FigureSnapshots figures;

	private final Reports reports;

	private final ReportDefinitions definitions;

	private final Templates templates;

	private final ReportWorkbook workbooks;

	private final OrganizationManagement organization;

	private final DistrictManagement districts;

	private final PublishedReports published;

	private final BusinessClock business;

	private final Clock clock;

	ReportProduction(ReadModelManagement models, ReportingRole role, FigureSnapshots figures, Reports reports,
			ReportDefinitions definitions, Templates templates, ReportWorkbook workbooks,
			OrganizationManagement organization, DistrictManagement districts, PublishedReports published,
			BusinessClock business, Clock clock) {
		this.models = models;
		this.role = role;
		this.figures = figures;
		this.reports = reports;
		this.definitions = definitions;
		this.templates = templates;
		this.workbooks = workbooks;
		this.organization = organization;
		this.districts = districts;
		this.published = published;
		this.business = business;
		this.clock = clock;
	}

	/** Ids of the unfinished reports whose lease is free at an instant of system time. */
	public List<UUID> waiting(Clock at) {
		return this.role.call(() -> this.reports.waiting(at.instant()));
	}

	/**
	 * Reports that are not finished or have failed, the newest first, for the operator.
	 */
	public List<ReportSummary> unfinished() {
		return this.role.call(() -> this.reports.unfinished(MOST_UNFINISHED)).stream().map(Report::summary).toList();
	}

	/**
	 * Leases a report to a runner and counts the attempt. Empty when another runner holds
	 * the lease or the report is finished.
	 */
	public Optional<ReportRun> lease(UUID id, UUID runner, Clock at) {
		return this.role.call(() -> this.reports.take(id, runner, at.instant(), at.instant().plus(LEASE))
				? this.reports.find(id).map(Report::run) : Optional.empty());
	}

	/**
	 * Extends a lease.
	 * @throws LeaseLost when the runner no longer holds it
	 */
	public void renew(UUID id, UUID runner) {
		this.role.run(() -> this.reports.renew(id, runner, this.clock.instant().plus(LEASE)));
	}

	/** Gives up a lease, so that the next attempt can start at once. */
	public void release(UUID id, UUID runner) {
		this.role.run(() -> this.reports.release(id, runner));
	}

	/**
	 * Records that a step begins and extends the lease.
	 * @throws LeaseLost when the runner no longer holds it
	 */
	public void begin(RunStep step, UUID id, UUID runner) {
		this.role.run(() -> this.reports.step(id, runner, step, this.clock.instant().plus(LEASE)));
	}

	/**
	 * Marks the report as finished, or as failed for good. With it, what is finished is
	 * published to the city and the province where the district wants that.
	 * @throws LeaseLost when the runner no longer holds it
	 */
	public void finish(ReportState state, UUID id, UUID runner) {
		boolean upward = state == ReportState.DONE && this.districts.settings().forReports().isPublishedUpward();
		this.role.run(() -> {
			this.reports.end(id, runner, state, this.clock.instant());
			if (upward) {
				this.reports.find(id).ifPresent(this::publish);
			}
		});
	}

	private void publish(Report report) {
		if (report.isUsual()) {
			this.reports.snapshot(report.id())
				.flatMap((snapshot) -> snapshot.published(report))
				.ifPresent(this.published::publish);
		}
	}

	/**
	 * Takes the snapshot of all figures, unless an earlier attempt has taken it.
	 * @throws LeaseLost when the runner no longer holds the lease
	 */
	public void snapshot(UUID id, UUID runner) {
		OrganizationChart chart = this.organization.chart();
		String district = this.districts.find(BoundDistrict.required()).map(District::name).orElse("");
		boolean done = false;
		while (!done) {
			int generation = this.models.catchUp();
			done = this.role.call(() -> snapshot(id, runner, generation, district, chart));
		}
	}

	/**
	 * Writes the workbook from the snapshot.
	 * @throws LeaseLost when the runner no longer holds the lease
	 */
	public void writeWorkbook(UUID id, UUID runner) {
		ReportSnapshot snapshot = this.role.call(() -> this.reports.snapshot(id)).orElseThrow();
		Report report = this.role.call(() -> this.reports.find(id)).orElseThrow();
		byte[] own = this.role.call(() -> this.templates.find(Templates.workbook(report.report()))).orElse(null);
		FilledWorkbook file = this.workbooks.write(snapshot.contentRead(), snapshot.hash(), report, own);
		this.role.run(() -> this.reports.keepWorkbook(id, runner, file));
	}

	/** Scheduled reports that were finished after an instant of system time. */
	public List<ReportSummary> scheduledSince(Instant instant) {
		return this.role.call(() -> this.reports.finishedSince(ReportManagement.SCHEDULE, instant))
			.stream()
			.map(Report::summary)
			.toList();
	}

	/**
	 * The page of a finished report as a PDF file, for a program that sends it on; empty
	 * when reports of this kind have none.
	 */
	public Optional<byte[]> page(UUID id) {
		return this.role.call(() -> this.reports.find(id)
			.filter((report) -> this.definitions.find(report.report())
				.filter((one) -> one.has(ReportOutput.PAGE))
				.isPresent())
			.flatMap((report) -> this.reports.snapshot(id).map((snapshot) -> snapshot.page(report.revision()))));
	}

	/** Returns false when the read models were rebuilt since they were caught up. */
	private boolean snapshot(UUID id, UUID runner, int generation, String district, OrganizationChart chart) {
		if (this.reports.snapshot(id).isEmpty()) {
			if (this.models.lockedGeneration() != generation) {
				return false;
			}
			Report report = this.reports.find(id).orElseThrow();
			ReportContent content = ReportContent.of(report, district, this.figures.take(id, generation,
					report.period(), chart, this.definitions.required(report.report()).selection(report.period())));
			this.reports.keepSnapshot(id, runner,
					ReportSnapshot.of(content, previousRevision(report), this.business.instant()));
		}
		return true;
	}

	/** The content of the latest earlier revision that was finished. */
	private Optional<ReportContent> previousRevision(Report report) {
		return this.reports.revisions(report)
			.stream()
			.filter((other) -> other.revision() < report.revision())
			.flatMap((other) -> this.reports.snapshot(other.id()).stream())
			.findFirst()
			.map(ReportSnapshot::contentRead);
	}

}
