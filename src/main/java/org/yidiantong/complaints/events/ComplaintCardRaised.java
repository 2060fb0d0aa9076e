package org.yidiantong.complaints.events;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.Min;
import org.yidiantong.eventlog.EventName;

/**
 * Published when an escalation card (三色卡) is raised for a complaint: each kind once in a
 * round. The state stays.
 *
 * @param tenant National code of the district
 * @param complaint Id of the complaint; citizens never see it
 * @param card Kind of the card
 * @param cause Why it is raised
 * @param round Number of the round; the one after the filing is 1
 * @param fellOn The day on which it fell due; earlier than the event after a standstill
 * @param dueOn The last day for the answer
 * @param state The state in which it was raised
 */
@EventName("org.yidiantong.complaint.card-raised")
public record ComplaintCardRaised(int tenant, ComplaintId complaint, Card card, Cause cause, @Min(1) int round,
		LocalDate fellOn, LocalDate dueOn, State state, int subjectVersion,
		Instant occurredAt) implements ComplaintEvent {

	/** A kind of card. */
	public enum Card {

		/** 蓝色提醒卡 */
		BLUE,

		/** 黄色预警卡 */
		YELLOW,

		/** 红色警示卡 */
		RED

	}

	/** Why a card is raised. */
	public enum Cause {

		/** It was not dispatched in time. */
		NOT_DISPATCHED,

		/** It is due soon. */
		DUE_SOON,

		/** It is past due. */
		OVERDUE,

		/** One extension too many was asked for. */
		EXTENDED_TOO_OFTEN,

		/** It was rated badly again after the rectification. */
		RATED_BADLY_AGAIN

	}

}
