package org.yidiantong.organization;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds units that are their own ancestors.
 */
final class ParentCycles {

	private final Map<UnitCode, UnitCode> parents;

	private final Set<UnitCode> done = new HashSet<>();

	ParentCycles(Map<UnitCode, UnitCode> parents) {
		this.parents = parents;
	}

	/**
	 * Passes each loop to the consumer: its units in order, ending with the first one
	 * again.
	 */
	void each(Consumer<List<UnitCode>> loop) {
		for (UnitCode unit : this.parents.keySet()) {
			follow(unit, loop);
		}
	}

	private void follow(UnitCode start, Consumer<List<UnitCode>> loop) {
		List<UnitCode> path = new ArrayList<>();
		UnitCode unit = start;
		while (unit != null && !this.done.contains(unit) && !path.contains(unit)) {
			path.add(unit);
			unit = this.parents.get(unit);
		}
		if (unit != null && path.contains(unit)) {
			List<UnitCode> found = new ArrayList<>(path.subList(path.indexOf(unit), path.size()));
			found.add(unit);
			loop.accept(found);
		}
		this.done.addAll(path);
	}

}
