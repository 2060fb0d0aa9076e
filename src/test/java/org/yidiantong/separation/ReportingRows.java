package org.yidiantong.separation;

import java.time.Duration;
import java.util.EnumSet;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.reporting.BulletinManagement;
import org.yidiantong.reporting.ReportManagement;
import org.yidiantong.reporting.ReportState;
import org.yidiantong.reporting.RequestReport;
import org.yidiantong.reporting.readmodel.ReadModelManagement;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.stereotype.Component;

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

	ReportingRows(ReadModelManagement models, ReportManagement reports, BulletinManagement bulletins,
			BusinessClock clock) {
		this.bulletins = bulletins;
		this.models = models;
		this.reports = reports;
		this.clock = clock;
	}

	@Override
	public boolean isMadeOfOthers() {
		return true;
	}

	@Override
	public void make(DistrictCode district) {
		Actor program = Actor.client(UUID.randomUUID(), "test-" + district, district,
				EnumSet.of(Permission.REPORTS_READ, Permission.REPORTS_WRITE));
		String today = this.clock.today().toString();
		this.models.catchUp();
		this.reports.requestMonthly(true);
		UUID id = this.reports.request(program, new RequestReport(null, today, today, null));
		Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.until(() -> BoundDistrict.call(district, () -> this.reports.find(program, id))
				.state() != ReportState.RUNNING);
		this.bulletins.issue(program, id, null, null);
	}

}
