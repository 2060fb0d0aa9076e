package org.yidiantong.organization;

import java.util.Collection;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The open work of units in another module. A folder that drops a unit is applied only
 * when a successor takes over its open work.
 */
public interface UnitDuties {

	/**
	 * Returns how many pieces of work are open for some units; units without any are left
	 * out.
	 */
	Map<UnitCode, Long> open(Collection<UnitCode> units);

	/**
	 * Gives the work of a unit to its successor, in the transaction that drops the unit.
	 * @param to null for the district itself
	 */
	void handOver(UnitCode from, @Nullable UnitCode to);

}
