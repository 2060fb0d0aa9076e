package org.yidiantong.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.audit.AuditEntry;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.audit.AuditText;
import org.yidiantong.calendar.CalendarManagement;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.support.ModuleTest;
import org.yidiantong.support.NationalNotice;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Call-backs and rectifications that are open when a day becomes a day off, in a year of
 * which no notice is published.
 */
@ModuleTest(nested = { "checklist.folder", "checklist.publishing", "checklist.adaptation" })
class CallBackLimitsModuleTests {

	/** A Monday. */
	private static final LocalDate OFF = LocalDate.of(2096, 12, 17);

	@Autowired
	private EvaluationManagement evaluation;

	@Autowired
	private CallBackManagement callBacks;

	@Autowired
	private CallBackLimits limits;

	@Autowired
	private CalendarManagement calendar;

	@Autowired
	private AuditLog audit;

	@Autowired
	private RatedComplaints cases;

	@Autowired
	private FlywayConnectionDetails owner;

	private Actor desk;

	@BeforeEach
	@AfterEach
	void forgetsTheYear() {
		NationalNotice.forget(this.owner, OFF.getYear());
		this.calendar.workCalendar();
	}

	@Test
	void followTheCalendarAndKeepBothDays() {
		UUID call = rated();
		UUID rectification = rated();
		RatedComplaints.run(() -> this.callBacks.record(this.desk, rectification,
				new RecordCallBack(CallOutcome.UPHELD, "属实", "修好")));
		set("opened_at = '2096-12-12T09:00:00+08:00', due_on = '2096-12-17'", call);
		set("called_at = '2096-11-26T09:00:00+08:00', rectify_by = '2096-12-17'", rectification);
		NationalNotice.dayOff(this.owner, OFF);
		assertThat(moving()).isGreaterThanOrEqualTo(2);
		move();
		assertThat(task(call).dueOn()).isEqualTo("2096-12-18");
		assertThat(task(rectification).rectifyBy()).isEqualTo("2096-12-18");
		assertThat(moving()).isZero();
		move();
		for (UUID moved : List.of(call, rectification)) {
			assertThat(RatedComplaints.inYuan(() -> this.audit.latest(500)))
				.filteredOn((entry) -> entry.subject().equals("call-back/" + moved)
						&& entry.action().equals("evaluation.reschedule"))
				.extracting(AuditEntry::reason)
				.containsExactly(AuditText.of("audit.text.rescheduled", "2096-12-17", "2096-12-18"));
		}
		set("state = 'CALLED'", call);
		set("state = 'ACCEPTED'", rectification);
	}

	private UUID rated() {
		TrackingCode code = this.cases.closed(false);
		RatedComplaints.inYuan(() -> this.evaluation.rate(RatedComplaints.asked(code, 1)));
		this.desk = RatedComplaints.officer(Role.SUPERVISING_OFFICER, this.cases.desk(code));
		return this.cases.callBackOf(code);
	}

	private CallBackTask task(UUID id) {
		return RatedComplaints.inYuan(() -> this.callBacks.callBack(this.desk, id));
	}

	private long moving() {
		return this.cases.transaction(() -> this.limits.moving(this.calendar.workCalendar()));
	}

	private void move() {
		this.cases.transaction(() -> {
			this.limits.move(this.calendar.workCalendar());
			return true;
		});
	}

	private void set(String columns, UUID id) {
		this.cases.transaction(() -> this.cases.jdbc()
			.sql("UPDATE evaluation_call_back SET " + columns + " WHERE tenant_id = ? AND id = ?")
			.params(RatedComplaints.YUAN.value(), id)
			.update());
	}

}
