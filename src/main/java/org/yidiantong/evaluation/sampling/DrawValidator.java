package org.yidiantong.evaluation.sampling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;

/**
 * Validates the command to draw a sample, before the closed complaints are read.
 */
final class DrawValidator {

	/** More calls than a district makes. */
	static final int LARGEST = 2000;

	private static final Pattern SEED = Pattern.compile("[0-9A-Za-z-]{4,40}");

	private DrawValidator() {
	}

	/** The errors of a command, all at once. */
	static List<ValidationError> errors(DrawSample asked, LocalDate today) {
		List<ValidationError> errors = new ArrayList<>(period(asked.from(), asked.to(), today));
		boolean both = asked.size() != null && asked.percent() != null;
		if (both || (asked.size() == null && asked.percent() == null)) {
			errors.add(ValidationError.of("size", "sample.size.either"));
		}
		if (isOutside(asked.size(), LARGEST)) {
			errors.add(ValidationError.of("size", "sample.size", LARGEST));
		}
		if (isOutside(asked.percent(), 100)) {
			errors.add(ValidationError.of("percent", "sample.percent"));
		}
		if (!PlainText.isBlank(asked.seed()) && !SEED.matcher(asked.seed().strip()).matches()) {
			errors.add(ValidationError.of("seed", "sample.seed"));
		}
		return errors;
	}

	private static List<ValidationError> period(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
		if (from == null || to == null) {
			return List.of(ValidationError.of((from == null) ? "from" : "to", "sample.period"));
		}
		if (from.isAfter(to) || to.isAfter(from.plusYears(1))) {
			return List.of(ValidationError.of("from", "sample.period.order"));
		}
		return to.isBefore(today) ? List.of() : List.of(ValidationError.of("to", "sample.period.running", to));
	}

	private static boolean isOutside(@Nullable Integer number, int most) {
		return number != null && (number < 1 || number > most);
	}

}
