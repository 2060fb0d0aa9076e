package org.yidiantong.checklist.adaptation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.FlowStep;
import org.yidiantong.checklist.adapted.AdaptationReason;
import org.yidiantong.checklist.adapted.StepChange;
import org.yidiantong.organization.PlaceCode;

/**
 * An adaptation of the flow of an item by a township or village.
 *
 * @param revision counts the changes of this adaptation
 * @param fromFolder whether it stands in the folder of the district
 * @param lineage permanent key of the item
 * @param reason the kind of reason
 * @param explanation the reason in words
 * @param listVersion the version of the list that was adapted
 * @param steps the steps of that version
 * @param changes refer to these steps
 * @param writtenBy account of the officer, or id of the API client, who wrote it last
 * @param since the day of the approval; null before
 */
@ValueObject
public record Adaptation(UUID id, int revision, AdaptationState state, boolean fromFolder, PlaceCode place,
		String lineage, AdaptationReason reason, String explanation, String listVersion, List<FlowStep> steps,
		List<StepChange> changes, UUID writtenBy, @Nullable LocalDate since) {

	public Adaptation {
		steps = List.copyOf(steps);
		changes = List.copyOf(changes);
	}

	/** The next revision in another state. */
	Adaptation next(AdaptationState other, @Nullable LocalDate approved) {
		return new Adaptation(this.id, this.revision + 1, other, this.fromFolder, this.place, this.lineage, this.reason,
				this.explanation, this.listVersion, this.steps, this.changes, this.writtenBy, approved);
	}

	/** A draft that stands in the folder of the district. */
	Adaptation ofFolder() {
		return new Adaptation(this.id, this.revision, this.state, true, this.place, this.lineage, this.reason,
				this.explanation, this.listVersion, this.steps, this.changes, this.writtenBy, this.since);
	}

	/** A draft of the folder that is in effect from a day. */
	Adaptation approved(LocalDate day) {
		return new Adaptation(this.id, this.revision, AdaptationState.APPROVED, this.fromFolder, this.place,
				this.lineage, this.reason, this.explanation, this.listVersion, this.steps, this.changes, this.writtenBy,
				day);
	}

}
