package org.yidiantong.complaints.dispatch;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.deadline.ResponseDeadline;

/**
 * A valid dispatch.
 *
 * @param assignment the units
 * @param deadline their deadline
 * @param item the item; null if unknown
 */
@ValueObject
public record DispatchPlan(Assignment assignment, ResponseDeadline deadline, @Nullable ItemReference item) {
}
