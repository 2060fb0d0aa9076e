package org.yidiantong.support;

import java.time.LocalDate;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Creates complaints that were closed on a day of the past. Business time moves only
 * between test classes, so the day of closing is changed in the table.
 */
@Component
public class ClosedEarlier {

	private final ClosedComplaints cases;

	private final ComplaintManagement complaints;

	private final TransactionTemplate transaction;

	private final JdbcClient jdbc;

	ClosedEarlier(ClosedComplaints cases, ComplaintManagement complaints, TransactionTemplate transaction,
			JdbcClient jdbc) {
		this.cases = cases;
		this.complaints = complaints;
		this.transaction = transaction;
		this.jdbc = jdbc;
	}

	/** A complaint that was closed at noon of a day. */
	public TrackingCode on(DistrictCode district, LocalDate day, String place, boolean anonymous) {
		TrackingCode code = this.cases.closed(district, place, anonymous);
		BoundDistrict.run(district, () -> this.transaction.executeWithoutResult((one) -> move(district, code, day)));
		return code;
	}

	/**
	 * The first of 31 days, before and in which no complaint of a district was closed.
	 */
	public LocalDate unusedMonth(DistrictCode district) {
		return BoundDistrict.call(district, () -> this.transaction.execute((one) -> this.jdbc.sql(
				"SELECT min(closed_at AT TIME ZONE 'Asia/Shanghai')::date FROM complaints_complaint WHERE tenant_id = ?")
			.param(district.value())
			.query(LocalDate.class)
			.optional()
			.orElse(LocalDate.of(2020, 1, 1))
			.minusDays(40)));
	}

	/** The id of a complaint. */
	public ComplaintId id(DistrictCode district, TrackingCode code) {
		return BoundDistrict.call(district, () -> this.complaints.rateable(code).complaint());
	}

	private void move(DistrictCode district, TrackingCode code, LocalDate day) {
		this.jdbc.sql("UPDATE complaints_complaint SET closed_at = ? WHERE tenant_id = ? AND id = ?")
			.params(day.atTime(12, 0).atZone(BusinessClock.ZONE).toOffsetDateTime(), district.value(),
					this.complaints.rateable(code).complaint().value())
			.update();
	}

}
