package org.yidiantong.checklist.adapted;

import java.time.LocalDate;
import java.util.UUID;

import org.jmolecules.ddd.annotation.ValueObject;
import org.yidiantong.checklist.FlowStep;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.drawing.LocalMarks;
import org.yidiantong.organization.PlaceCode;

/**
 * The flow of an item that holds at a place because of an adaptation.
 *
 * @param adaptation id of the adaptation
 * @param place the township or village that has adapted it; a village may have it from
 * its township
 * @param placeName its name
 * @param reason why
 * @param explanation the reason in the words of the township or village
 * @param since the day on which it was approved
 * @param item the item with the adapted steps
 * @param flow the adapted flow with its marks
 */
@ValueObject
public record LocalFlow(UUID adaptation, PlaceCode place, String placeName, AdaptationReason reason, String explanation,
		LocalDate since, Item item, AdaptedFlow flow) {

	/** The marks of its chart. */
	public LocalMarks marks() {
		return new LocalMarks(this.placeName, this.flow.marked(),
				this.flow.dropped().stream().map(FlowStep::action).toList());
	}

}
