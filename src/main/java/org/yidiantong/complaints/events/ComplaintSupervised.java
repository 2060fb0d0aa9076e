package org.yidiantong.complaints.events;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.yidiantong.eventlog.EventName;
import org.yidiantong.organization.UnitCode;

/**
 * Published when a leader, the district or a supervising unit puts a complaint under
 * supervision (督办), or changes the day. The state stays. Supervision ends when its
 * orderer takes it off, and when the complaint is closed or ends otherwise.
 *
 * @param tenant National code of the district
 * @param complaint Id of the complaint; citizens never see it
 * @param orderer Who ordered it
 * @param unit Code of the supervising unit; absent for a leader and the district
 * @param superviseUntil The working day by which it is to be done
 * @param state The state in which it was ordered
 */
@EventName("org.yidiantong.complaint.supervised")
public record ComplaintSupervised(int tenant, ComplaintId complaint, Orderer orderer, @Nullable UnitCode unit,
		LocalDate superviseUntil, State state, int subjectVersion, Instant occurredAt) implements ComplaintEvent {

	/** Who orders supervision. */
	public enum Orderer {

		/** 领导 */
		LEADER,

		/** 区级 */
		DISTRICT,

		/** 监督单位 */
		UNIT

	}

}
