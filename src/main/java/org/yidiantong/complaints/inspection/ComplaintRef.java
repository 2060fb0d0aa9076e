package org.yidiantong.complaints.inspection;

import org.jmolecules.ddd.annotation.ValueObject;
import org.yidiantong.complaints.events.ComplaintId;

/**
 * A complaint and the revision that the caller has read.
 *
 * @param id of the complaint
 * @param revision that was read; the action is refused if the complaint has changed since
 */
@ValueObject
public record ComplaintRef(ComplaintId id, int revision) {
}
