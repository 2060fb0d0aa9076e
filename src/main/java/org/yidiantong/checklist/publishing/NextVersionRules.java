package org.yidiantong.checklist.publishing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.yidiantong.checklist.ListVersion;
import org.yidiantong.kernel.ValidationError;

/**
 * What holds for the number and the first day of a district's next version, however it
 * was made.
 */
public final class NextVersionRules {

	private static final Pattern VERSION = Pattern.compile("[0-9]{4}\\.[0-9]{1,2}");

	private NextVersionRules() {
	}

	/**
	 * The first day on which a version can take effect: neither before today, nor before
	 * its base list, nor before the version that it replaces.
	 * @param base the first day of the base list
	 */
	public static LocalDate earliest(LocalDate today, LocalDate base, ListVersion newest) {
		LocalDate earliest = today;
		if (earliest.isBefore(base)) {
			earliest = base;
		}
		return earliest.isAfter(newest.effectiveFrom()) ? earliest : newest.effectiveFrom().plusDays(1);
	}

	/**
	 * The errors in a number and a day, as typed, at the paths {@code version} and
	 * {@code effectiveFrom}.
	 */
	public static List<ValidationError> errors(String version, String effectiveFrom, LocalDate earliest,
			List<ListVersion> versions) {
		List<ValidationError> errors = new ArrayList<>();
		if (!VERSION.matcher(version).matches()) {
			errors.add(ValidationError.of("version", "adoption-version", version));
		}
		else if (versions.stream().anyMatch((one) -> one.version().equals(version))) {
			errors.add(ValidationError.of("version", "adoption-version-used", version));
		}
		Optional<LocalDate> day = day(effectiveFrom);
		if (day.isEmpty()) {
			errors.add(ValidationError.of("effectiveFrom", "adoption-day", effectiveFrom));
		}
		else if (day.get().isBefore(earliest)) {
			errors.add(ValidationError.of("effectiveFrom", "adoption-day-early", day.get(), earliest));
		}
		return errors;
	}

	/** A day as people type it in a date field. */
	public static Optional<LocalDate> day(String text) {
		try {
			return Optional.of(LocalDate.parse(text));
		}
		catch (DateTimeParseException unreadable) {
			return Optional.empty();
		}
	}

}
