package org.yidiantong.organization;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * An office that handles or supervises. It may serve a {@link Place}, but is none.
 *
 * @param code permanent, unique in the district
 * @param name as on screen
 * @param functions what a department is there for, such as {@code CIVIL_AFFAIRS}
 * @param portfolio of a department the field by which it is supervised, of a resident
 * group the field that it supervises
 * @param place code of the place it serves; null for the district's own
 * @param parent code of the unit above it
 */
@ValueObject
public record Unit(String code, String name, UnitKind kind, Set<String> functions, @Nullable String portfolio,
		@Nullable String place, @Nullable String parent) {

	public Unit {
		functions = Collections.unmodifiableSet(new LinkedHashSet<>(functions));
	}

}
