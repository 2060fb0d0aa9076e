package org.yidiantong.checklist.adaptation;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.adapted.AdaptationReason;
import org.yidiantong.checklist.adapted.StepChange;
import org.yidiantong.kernel.Unchecked;

/**
 * What a township or village wants to change in the flow of an item. Nothing is checked
 * yet.
 *
 * @param place code of the township or village
 * @param item code of the item in the version in effect
 * @param reason the kind of reason
 * @param explanation the reason in words
 */
@Unchecked
public record AdaptFlow(@Nullable String place, @Nullable String item, @Nullable AdaptationReason reason,
		@Nullable String explanation, List<StepChange> changes) {

	public AdaptFlow {
		changes = List.copyOf(changes);
	}

}
