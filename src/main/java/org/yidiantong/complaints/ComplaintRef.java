package org.yidiantong.complaints;

import java.util.UUID;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A complaint and the revision that the caller has read.
 *
 * @param id of the complaint
 * @param revision that was read; the action is refused if the complaint has changed since
 */
@ValueObject
public record ComplaintRef(UUID id, int revision) {
}
