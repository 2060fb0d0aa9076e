package org.yidiantong.complaints.supervision;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.ValidationError;

/**
 * The bounds of the day by which supervision has a complaint done.
 */
public final class SupervisionDay {

	/** The day lies at most so many days ahead. */
	public static final int MOST_DAYS = 180;

	private SupervisionDay() {
	}

	/** The error of a day, if it has one; a day off is none. */
	public static List<ValidationError> errors(@Nullable LocalDate day, LocalDate today) {
		if (day == null) {
			return List.of(ValidationError.of("dueOn", "case.supervise.day"));
		}
		if (day.isBefore(today)) {
			return List.of(ValidationError.of("dueOn", "case.supervise.past"));
		}
		return day.isAfter(today.plusDays(MOST_DAYS))
				? List.of(ValidationError.of("dueOn", "case.supervise.far", MOST_DAYS)) : List.of();
	}

}
