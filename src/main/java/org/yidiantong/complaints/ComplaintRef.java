package org.yidiantong.complaints;

import org.jmolecules.ddd.annotation.ValueObject;
import org.yidiantong.complaints.events.ComplaintId;

/**
 * A complaint in the revision in which it was read.
 *
 * @param id of the complaint
 * @param revision that was read; later changes are not overwritten
 */
@ValueObject
public record ComplaintRef(ComplaintId id, int revision) {
}
