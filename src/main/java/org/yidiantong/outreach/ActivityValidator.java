package org.yidiantong.outreach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.masking.Masking;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.PlaceCode;

import org.springframework.stereotype.Component;

/**
 * Converts input into an activity, or reports every validation error.
 */
@Component
class ActivityValidator {

	static final int LONGEST_TITLE = 100;

	static final int MOST = 10_000_000;

	private final OrganizationManagement organization;

	private final Masking masking;

	private final BusinessClock clock;

	ActivityValidator(OrganizationManagement organization, Masking masking, BusinessClock clock) {
		this.organization = organization;
		this.masking = masking;
		this.clock = clock;
	}

	Activity read(UUID id, RecordActivity input) {
		List<ValidationError> errors = new ArrayList<>();
		if (input.kind() == null) {
			errors.add(ValidationError.of("kind", "outreach.kind"));
		}
		if (input.level() == null) {
			errors.add(ValidationError.of("level", "outreach.level"));
		}
		String place = PlainText.orNull(input.place());
		if (place != null && PlaceCode.read(place).flatMap(this.organization::place).isEmpty()) {
			errors.add(ValidationError.of("place", "outreach.place"));
		}
		day(input.heldOn(), "heldOn", errors);
		String title = PlainText.line(input.title());
		if (title.isEmpty() || title.codePoints().count() > LONGEST_TITLE) {
			errors.add(ValidationError.of("title", "outreach.title", LONGEST_TITLE));
		}
		numbers(input, errors);
		if (!errors.isEmpty()) {
			throw new InvalidRequest(errors);
		}
		return new Activity(id, Objects.requireNonNull(input.kind()), Objects.requireNonNull(input.level()),
				PlaceCode.orNull(place), Objects.requireNonNull(input.heldOn()), this.masking.text(title).text(),
				Objects.requireNonNull(input.times()), zero(input.people()), zero(input.copies()));
	}

	/** Validates that a day is not in the future. */
	void day(@Nullable LocalDate day, String at, List<ValidationError> errors) {
		if (day == null) {
			errors.add(ValidationError.of(at, "outreach.day"));
		}
		else if (day.isAfter(this.clock.today()) || day.getYear() < 2000) {
			errors.add(ValidationError.of(at, "outreach.day.ahead"));
		}
	}

	private static void numbers(RecordActivity input, List<ValidationError> errors) {
		number(input.times(), 1, "times", errors);
		number(zero(input.people()), 0, "people", errors);
		number(zero(input.copies()), (input.kind() == ActivityKind.LEAFLETS) ? 1 : 0, "copies", errors);
	}

	static void number(@Nullable Integer number, int least, String at, List<ValidationError> errors) {
		if (number == null || number < least || number > MOST) {
			errors.add(ValidationError.of(at, "outreach.number", least, MOST));
		}
	}

	private static int zero(@Nullable Integer number) {
		return (number == null) ? 0 : number;
	}

}
