package org.yidiantong.separation;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.disclosure.events.FindingRaised;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.reporting.BulletinManagement;
import org.yidiantong.reporting.ReportManagement;
import org.yidiantong.reporting.ReportState;
import org.yidiantong.reporting.RequestReport;
import org.yidiantong.reporting.readmodel.ReadModelManagement;
import org.yidiantong.reporting.runs.DueReports;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A report of today with its bulletin, and one of the calendar, from all that the others
 * have made.
 */
@Component
class ReportingRows implements RowsEverywhere.Part {

	private final ReadModelManagement models;

	private final ReportManagement reports;

	private final BulletinManagement bulletins;

	private final BusinessClock clock;

	private final ApplicationEventPublisher events;

	private final TransactionTemplate transaction;

	private final DueReports due;

	ReportingRows(ReadModelManagement models, ReportManagement reports, BulletinManagement bulletins,
			BusinessClock clock, ApplicationEventPublisher events, TransactionTemplate transaction, DueReports due) {
		this.due = due;
		this.events = events;
		this.transaction = transaction;
		this.bulletins = bulletins;
		this.models = models;
		this.reports = reports;
		this.clock = clock;
	}

	@Override
	public boolean isMadeOfOthers() {
		return true;
	}

	/** A finding in the ledger of a village. */
	private FindingRaised finding(DistrictCode district) {
		return new FindingRaised(district.value(),
				List.of(new PlaceCode(district + "100"), new PlaceCode(district + "100-V01")), "2021-08", 1,
				FindingRaised.Kind.NO_DECISION, 1, List.of(1), this.clock.instant());
	}

	@Override
	public void make(DistrictCode district) {
		Actor program = Actor.client(UUID.randomUUID(), "test-" + district, district,
				EnumSet.of(Permission.REPORTS_READ, Permission.REPORTS_WRITE));
		String today = this.clock.today().toString();
		this.transaction.executeWithoutResult((status) -> this.events.publishEvent(finding(district)));
		this.models.catchUp();
		this.due.request();
		UUID id = this.reports.request(program, new RequestReport(null, today, today, null));
		Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.until(() -> BoundDistrict.call(district, () -> this.reports.find(program, id))
				.state() != ReportState.RUNNING);
		this.bulletins.issue(program, id, null, null);
	}

}
