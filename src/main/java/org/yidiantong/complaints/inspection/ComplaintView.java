package org.yidiantong.complaints.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.HandlingGrade;
import org.yidiantong.complaints.Nature;
import org.yidiantong.complaints.deadline.DueParts;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.ComplaintState;

/**
 * A complaint as one actor may see it.
 *
 * @param revision to be named when something is done with it
 * @param caseNumber given at acceptance
 * @param stateName Chinese
 * @param listVersion the version of the list that item and code belong to
 * @param text what the person wrote; without what identifies anybody for those who handle
 * @param identifiable whether the text is whole
 * @param dueOn the last day for the answer
 * @param firstDueOn the same before extensions and suspensions
 * @param overdue whether that day is over and the case not closed
 * @param suspendedOn since when its time does not run
 * @param repeatOf id of an earlier case of the same item and place
 * @param actions what this actor may do now
 */
public record ComplaintView(UUID id, int revision, @Nullable String caseNumber, ComplaintState state, String stateName,
		Nature nature, @Nullable String itemCode, @Nullable String itemName, String listVersion, String placeCode,
		String placeName, @Nullable UnitName supervisingUnit, @Nullable UnitName leadUnit,
		List<UnitName> assistingUnits, @Nullable HandlingGrade grade, Instant filedAt, @Nullable Instant acceptedAt,
		@Nullable Instant closedAt, LocalDate dueOn, @Nullable LocalDate firstDueOn, DueParts dueParts, boolean overdue,
		@Nullable LocalDate suspendedOn, int extensions, int returns, @Nullable UUID repeatOf, boolean anonymous,
		String text, boolean identifiable, List<ComplaintEntry> history, List<ComplaintAction> actions) {

	public ComplaintView {
		assistingUnits = List.copyOf(assistingUnits);
		history = List.copyOf(history);
		actions = List.copyOf(actions);
	}

	/** Whether this actor may do something now. */
	public boolean can(ComplaintAction action) {
		return this.actions.contains(action);
	}

}
