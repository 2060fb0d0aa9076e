package org.yidiantong.checklist.publishing;

import java.time.LocalDate;

import org.jmolecules.ddd.annotation.ValueObject;
import org.yidiantong.checklist.folder.BaseName;

/**
 * A stored version of a base list.
 *
 * @param effectiveFrom the first day on which a district may use it
 */
@ValueObject
public record StoredBase(BaseName name, LocalDate effectiveFrom) {
}
