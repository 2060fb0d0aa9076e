package org.yidiantong.complaints.sweep;

import java.util.ArrayList;
import java.util.List;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;

/**
 * What a unit counted when it checked itself.
 *
 * @param checked how many places, devices or files it has checked
 * @param found how many of them had the fault
 * @param fixed how many of these are in order again
 */
@ValueObject
record SelfCheckFigures(int checked, int found, int fixed) {

	private static final int MOST = 100_000;

	/**
	 * Reads the counts of a unit.
	 * @throws InvalidRequest with every error: something is checked, no more was found
	 * than was checked, and no more is fixed than was found
	 */
	static SelfCheckFigures of(@Nullable Integer checked, @Nullable Integer found, @Nullable Integer fixed,
			List<ValidationError> others) {
		List<ValidationError> errors = new ArrayList<>();
		count("checked", checked, 1, errors);
		count("found", found, 0, errors);
		count("fixed", fixed, 0, errors);
		if (checked != null && found != null && found > checked) {
			errors.add(ValidationError.of("found", "sweep.found", found, checked));
		}
		if (found != null && fixed != null && fixed > found) {
			errors.add(ValidationError.of("fixed", "sweep.fixed", fixed, found));
		}
		errors.addAll(others);
		if (checked == null || found == null || fixed == null || !errors.isEmpty()) {
			throw new InvalidRequest(errors);
		}
		return new SelfCheckFigures(checked, found, fixed);
	}

	private static void count(String name, @Nullable Integer count, int least, List<ValidationError> errors) {
		if (count == null || count < least || count > MOST) {
			errors.add(ValidationError.of(name, "sweep." + name + ".count", MOST));
		}
	}

}
