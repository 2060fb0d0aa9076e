package org.yidiantong.tenancy.folder;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What {@code district.yaml} says. Other parts of a folder may be checked against it;
 * what has errors is null.
 *
 * @param code as it was written
 * @param validFrom from when the area exists with this code; no place or unit is older
 * @param ownCode whether no authority has assigned the code
 */
public record DistrictDraft(@Nullable String code, @Nullable String name, @Nullable String shortName,
		@Nullable Level level, @Nullable Area city, @Nullable Area province, @Nullable Administrator administrator,
		@Nullable Contact contact, @Nullable LocalDate validFrom, @Nullable Settings settings,
		@Nullable Boolean ownCode) {

	/** The level of an administrative area. */
	public enum Level {

		DISTRICT, CITY, PROVINCE, DEVELOPMENT_ZONE

	}

	/** A larger area around the district. */
	public record Area(@Nullable String code, @Nullable String name) {
	}

	/** Who runs the platform here; neither a handling nor a supervising unit. */
	public record Administrator(@Nullable String name) {
	}

	/** The number on every page. */
	public record Contact(@Nullable String hotline, @Nullable String note, @Nullable String phone) {
	}

	/** What a district may set for itself. */
	public record Settings(@Nullable Limits limits, @Nullable Page page, @Nullable Boolean fourEyes,
			@Nullable Reports reports) {
	}

	/** What happens with reports. */
	public record Reports(@Nullable Boolean publishUpward, @Nullable Boolean password, @Nullable Boolean watermark) {
	}

	/** The platform's own limits in working days. */
	public record Limits(@Nullable Integer acceptAndDispatchWorkingDays, @Nullable Integer reviewWorkingDays,
			@Nullable Handling handlingWorkingDays, @Nullable Integer returnWorkingDays, @Nullable Integer returns,
			@Nullable Integer extensions, @Nullable Integer answerDays, @Nullable Integer ratingDays,
			@Nullable Integer spamDays) {
	}

	/** Working days for handling, by grade. */
	public record Handling(@JsonProperty("SIMPLE") @Nullable Integer simple,
			@JsonProperty("GENERAL") @Nullable Integer general, @JsonProperty("COMPLEX") @Nullable Integer complex) {
	}

	/** How the citizen pages look. */
	public record Page(@Nullable String themeColor, @Nullable String welcome) {
	}

}
