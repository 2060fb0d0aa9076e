package org.yidiantong.tenancy;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a district has set for itself.
 *
 * @param shortName such as 裕安
 * @param administrator who runs the platform there
 */
public record DistrictSettings(String shortName, String administrator, Contact contact, Limits limits, Page page) {

	/**
	 * The number on every page.
	 *
	 * @param note what the number is for
	 * @param phone of the desk, if it gives one
	 */
	public record Contact(String hotline, String note, @Nullable String phone) {
	}

	/** The platform's own limits in working days. */
	public record Limits(int acceptAndDispatchWorkingDays, int reviewWorkingDays, Handling handlingWorkingDays,
			int returnWorkingDays) {
	}

	/** Working days for handling, by grade. */
	public record Handling(@JsonProperty("SIMPLE") int simple, @JsonProperty("GENERAL") int general,
			@JsonProperty("COMPLEX") int complex) {
	}

	/**
	 * How the citizen pages look.
	 *
	 * @param themeColor as {@code #rrggbb}
	 */
	public record Page(String themeColor, String welcome) {
	}

}
