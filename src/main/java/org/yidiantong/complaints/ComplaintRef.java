package org.yidiantong.complaints;

import java.util.UUID;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A case as somebody has read it.
 *
 * @param id of the case
 * @param revision that was read; what has changed since is not overwritten
 */
@ValueObject
public record ComplaintRef(UUID id, int revision) {
}
