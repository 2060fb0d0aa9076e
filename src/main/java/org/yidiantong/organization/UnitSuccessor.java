package org.yidiantong.organization;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * Who takes over the open work of a unit that the folder no longer has.
 *
 * @param unit code of the dissolved unit
 * @param successor code of a unit in the folder; null for the district itself
 */
@ValueObject
public record UnitSuccessor(UnitCode unit, @Nullable UnitCode successor) {
}
