package org.yidiantong.complaints.disciplinary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;

/**
 * The receipt for a disciplinary report that was handed over.
 *
 * @param on the day on which it was handed over
 * @param receiver who received it
 * @param number that it has there
 */
public record HandOver(@Nullable LocalDate on, @Nullable String receiver, @Nullable String number) {

	/** Maximum number of characters of the receiver and of the number. */
	public static final int LONGEST = 50;

	/** The same receipt with normalized text. */
	HandOver normalized() {
		return new HandOver(this.on, PlainText.line(this.receiver), PlainText.line(this.number));
	}

	/** Every error. */
	List<ValidationError> errors(LocalDate received, LocalDate today) {
		List<ValidationError> errors = new ArrayList<>();
		if (this.on == null) {
			errors.add(ValidationError.of("on", "disciplinary.on.missing"));
		}
		else if (this.on.isBefore(received) || this.on.isAfter(today)) {
			errors.add(ValidationError.of("on", "disciplinary.on", received, today));
		}
		text("receiver", this.receiver, errors);
		text("number", this.number, errors);
		return errors;
	}

	private static void text(String path, @Nullable String text, List<ValidationError> errors) {
		if (PlainText.isBlank(text)) {
			errors.add(ValidationError.of(path, "disciplinary." + path + ".missing"));
		}
		else if (PlainText.length(text) > LONGEST) {
			errors.add(ValidationError.of(path, "disciplinary." + path + ".long", LONGEST));
		}
	}

}
