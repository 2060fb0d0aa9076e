package org.yidiantong.organization;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * An office that handles or supervises complaints. It may serve a {@link Place} but is
 * not one.
 *
 * @param code permanent, unique in the district
 * @param name as displayed
 * @param functions responsibilities of a department, such as {@code CIVIL_AFFAIRS}
 * @param portfolio the portfolio in which a department is supervised, or that a resident
 * group supervises
 * @param place code of the place that it serves; null for the district's own units
 * @param parent code of the superior unit
 */
@ValueObject
public record Unit(UnitCode code, String name, UnitKind kind, Set<String> functions, @Nullable String portfolio,
		@Nullable PlaceCode place, @Nullable UnitCode parent) {

	public Unit {
		functions = Collections.unmodifiableSet(new LinkedHashSet<>(functions));
	}

}
