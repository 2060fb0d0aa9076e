package org.yidiantong.complaints.dispatch;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.deadline.ResponseDeadline;

/**
 * A valid dispatch.
 *
 * @param assignment who gets the complaint
 * @param deadline by when they answer
 * @param item what it is about; null where no item is known
 * @param recusal the units that are recused, with that item
 */
@ValueObject
public record DispatchPlan(Assignment assignment, ResponseDeadline deadline, @Nullable ItemReference item,
		Recusal recusal) {
}
