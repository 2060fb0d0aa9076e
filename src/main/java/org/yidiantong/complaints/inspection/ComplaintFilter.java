package org.yidiantong.complaints.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.complaints.cards.CardKind;
import org.yidiantong.complaints.origin.Channel;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

/**
 * Restricts a list of complaints. Null components do not restrict it.
 *
 * @param states in one of these; empty for any
 * @param item code of an item
 * @param place code of a township or of a place in it
 * @param unit code of the lead unit
 * @param from first day of filing
 * @param to last day of filing
 * @param overdue only overdue complaints
 * @param waiting only complaints that wait for the actor
 * @param card only those whose gravest card in the present round is of this kind
 * @param supervised only those under supervision
 * @param unexplained only those with a red card for which the explanation is owed, by the
 * actor's unit if it is a handling unit
 * @param number a number that the complaint has here or where it comes from
 * @param channel only those that came on this way
 * @param words in lower case; each one occurs in the text as the units read it or in the
 * name of the item, or is a number
 */
public record ComplaintFilter(Set<ComplaintState> states, @Nullable ItemCode item, @Nullable PlaceCode place,
		@Nullable UnitCode unit, @Nullable LocalDate from, @Nullable LocalDate to, boolean overdue, boolean waiting,
		@Nullable CardKind card, boolean supervised, boolean unexplained, @Nullable String number,
		@Nullable Channel channel, List<String> words) {

	/** Selects all complaints. */
	public static final ComplaintFilter ALL = new ComplaintFilter(Set.of(), null, null, null, null, null, false, false,
			null, false, false, null, null);

	public ComplaintFilter {
		states = Set.copyOf(states);
		words = List.copyOf(words);
	}

	/** Without words. */
	public ComplaintFilter(Set<ComplaintState> states, @Nullable ItemCode item, @Nullable PlaceCode place,
			@Nullable UnitCode unit, @Nullable LocalDate from, @Nullable LocalDate to, boolean overdue, boolean waiting,
			@Nullable CardKind card, boolean supervised, boolean unexplained, @Nullable String number,
			@Nullable Channel channel) {
		this(states, item, place, unit, from, to, overdue, waiting, card, supervised, unexplained, number, channel,
				List.of());
	}

	/** Selects the complaints under supervision. */
	public static ComplaintFilter ofSupervised() {
		return new ComplaintFilter(Set.of(), null, null, null, null, null, false, false, null, true, false, null, null);
	}

	/** Selects the complaints of which an explanation is owed. */
	public static ComplaintFilter ofUnexplained() {
		return new ComplaintFilter(Set.of(), null, null, null, null, null, false, false, null, false, true, null, null);
	}

	/** Selects the complaints that wait for the actor. */
	public static ComplaintFilter ofWaiting() {
		return new ComplaintFilter(Set.of(), null, null, null, null, null, false, true, null, false, false, null, null);
	}

}
