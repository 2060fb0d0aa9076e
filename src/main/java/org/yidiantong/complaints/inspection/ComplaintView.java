package org.yidiantong.complaints.inspection;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.cards.CardKind;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.workflow.ComplaintAction;

/**
 * A complaint as one actor may see it. In JSON the members of its parts stand side by
 * side, in the order of the components.
 *
 * @param returns how often a unit returned it to the desk in this round
 * @param round number of the present round; 1 until it is reopened
 * @param endedRounds the rounds that ended before it was reopened, oldest first
 * @param card the gravest escalation card of the present round; null for none
 * @param cards all escalation cards, oldest first
 * @param supervision the orders that have it under supervision (督办), oldest first
 * @param sweep what its sweeps found and fixed; null where it caused none
 * @param repeatOf id of an earlier complaint about the same item and place
 * @param actions the actions that this actor may perform now
 */
public record ComplaintView(@JsonUnwrapped ComplaintStatus status, @JsonUnwrapped ComplaintSubject subject,
		@JsonUnwrapped ResponsibleUnits units, @JsonUnwrapped ComplaintDates dates,
		@JsonUnwrapped ComplaintDeadline deadline, int returns, int round, List<EndedRound> endedRounds,
		@Nullable CardKind card, List<CardView> cards, List<SupervisionView> supervision, @Nullable SweepSum sweep,
		@Nullable ComplaintId repeatOf, @JsonUnwrapped ComplaintContent content, List<ComplaintEntry> history,
		List<ComplaintAction> actions) {

	public ComplaintView {
		endedRounds = List.copyOf(endedRounds);
		cards = List.copyOf(cards);
		supervision = List.copyOf(supervision);
		history = List.copyOf(history);
		actions = List.copyOf(actions);
	}

	/** Whether this actor may perform an action now. */
	public boolean can(ComplaintAction action) {
		return this.actions.contains(action);
	}

}
