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

	Activity read(UUID id, RecordActivity typed) {
		List<ValidationError> mistakes = new ArrayList<>();
		if (typed.kind() == null) {
			mistakes.add(ValidationError.of("kind", "outreach.kind"));
		}
		if (typed.level() == null) {
			mistakes.add(ValidationError.of("level", "outreach.level"));
		}
		String place = PlainText.orNull(typed.place());
		if (place != null && PlaceCode.read(place).flatMap(this.organization::place).isEmpty()) {
			mistakes.add(ValidationError.of("place", "outreach.place"));
		}
		day(typed.heldOn(), "heldOn", mistakes);
		String title = PlainText.line(typed.title());
		if (title.isEmpty() || title.codePointCount(0, title.length()) > LONGEST_TITLE) {
			mistakes.add(ValidationError.of("title", "outreach.title", LONGEST_TITLE));
		}
		numbers(typed, mistakes);
		if (!mistakes.isEmpty()) {
			throw new InvalidRequest(mistakes);
		}
		return new Activity(id, Objects.requireNonNull(typed.kind()), Objects.requireNonNull(typed.level()),
				PlaceCode.orNull(place), Objects.requireNonNull(typed.heldOn()), this.masking.text(title).text(),
				Objects.requireNonNull(typed.times()), zero(typed.people()), zero(typed.copies()));
	}

	/** Validates that a day is not in the future. */
	void day(@Nullable LocalDate day, String at, List<ValidationError> mistakes) {
		if (day == null) {
			mistakes.add(ValidationError.of(at, "outreach.day"));
		}
		else if (day.isAfter(this.clock.today()) || day.getYear() < 2000) {
			mistakes.add(ValidationError.of(at, "outreach.day.ahead"));
		}
	}

	private static void numbers(RecordActivity typed, List<ValidationError> mistakes) {
		number(typed.times(), 1, "times", mistakes);
		number(zero(typed.people()), 0, "people", mistakes);
		number(zero(typed.copies()), (typed.kind() == ActivityKind.LEAFLETS) ? 1 : 0, "copies", mistakes);
	}

	static void number(@Nullable Integer number, int least, String at, List<ValidationError> mistakes) {
		if (number == null || number < least || number > MOST) {
			mistakes.add(ValidationError.of(at, "outreach.number", least, MOST));
		}
	}

	private static int zero(@Nullable Integer number) {
		return (number == null) ? 0 : number;
	}

}
