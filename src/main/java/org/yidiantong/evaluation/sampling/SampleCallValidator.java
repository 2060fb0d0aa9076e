package org.yidiantong.evaluation.sampling;

import java.util.ArrayList;
import java.util.List;

import org.yidiantong.evaluation.RatingLevel;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;

/**
 * Validates the command to record a call.
 */
final class SampleCallValidator {

	/** Most characters of a note. */
	static final int LONGEST = 500;

	private SampleCallValidator() {
	}

	/** The errors of a command, all at once. */
	static List<ValidationError> errors(RecordSampleCall asked) {
		List<ValidationError> errors = new ArrayList<>();
		boolean answered = asked.answer() != null && asked.answer().isAnswered();
		if (asked.answer() == null) {
			errors.add(ValidationError.of("answer", "sample.call.answer"));
		}
		if (asked.level() != null && (asked.level() < RatingLevel.LOWEST || asked.level() > RatingLevel.HIGHEST)) {
			errors.add(ValidationError.of("level", "sample.call.level"));
		}
		else if (answered && asked.level() == null) {
			errors.add(ValidationError.of("level", "sample.call.level.missing"));
		}
		else if (asked.answer() != null && !answered && asked.level() != null) {
			errors.add(ValidationError.of("level", "sample.call.level.unasked"));
		}
		if (PlainText.length(asked.note()) > LONGEST) {
			errors.add(ValidationError.of("note", "sample.call.note", LONGEST));
		}
		return errors;
	}

}
