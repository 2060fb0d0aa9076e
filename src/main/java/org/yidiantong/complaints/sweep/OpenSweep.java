package org.yidiantong.complaints.sweep;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Command to open a sweep.
 *
 * @param places codes of villages, of townships for all their villages, or of the
 * district for all of them
 * @param task what to check
 * @param dueOn the last day to return something
 */
public record OpenSweep(List<String> places, @Nullable String task, @Nullable LocalDate dueOn) {

	/** The most characters of what to check. */
	public static final int LONGEST = 500;

	public OpenSweep {
		places = List.copyOf(places);
	}

}
