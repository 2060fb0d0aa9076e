package org.yidiantong.complaints;

import java.util.UUID;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A complaint in the revision in which it was read.
 *
 * @param id of the complaint
 * @param revision that was read; later changes are not overwritten
 */
@ValueObject
public record ComplaintRef(UUID id, int revision) {
}
