package org.yidiantong.complaints.inspection;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.complaints.Nature;
import org.yidiantong.complaints.cards.CardKind;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.origin.Channel;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

/**
 * A complaint as a line of a list. It contains no text that a person wrote.
 *
 * @param revision to be sent with the next action
 * @param caseNumber assigned at acceptance
 * @param leadUnit code of the lead unit; null before the dispatch
 * @param dueOn the due day
 * @param overdue whether the due day is over and the complaint is open and was never
 * closed
 * @param redoOverdue whether the due day is over of a complaint that was reopened and is
 * open
 * @param card the gravest escalation card of the present round; null for none
 * @param channel on which way it came
 * @param foreignNumber its number where it comes from; null for none
 * @param superviseUntil the first day by which supervision has it done; null without
 */
public record ComplaintSummary(ComplaintId id, int revision, @Nullable String caseNumber, ComplaintState state,
		String stateName, Nature nature, @Nullable ItemCode itemCode, @Nullable String itemName, PlaceCode placeCode,
		@Nullable UnitCode supervisingUnit, @Nullable UnitCode leadUnit, Instant filedAt, @Nullable Instant acceptedAt,
		@Nullable Instant closedAt, LocalDate dueOn, @Nullable LocalDate firstDueOn, boolean overdue,
		boolean redoOverdue, @Nullable CardKind card, @Nullable LocalDate superviseUntil, Channel channel,
		@Nullable String foreignNumber) {
}
