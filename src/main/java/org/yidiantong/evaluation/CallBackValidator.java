package org.yidiantong.evaluation;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;

/**
 * Validates the officers' commands on call-backs.
 */
final class CallBackValidator {

	static final int LONGEST = 1000;

	private final List<ValidationError> errors = new ArrayList<>();

	private CallBackValidator() {
	}

	static void check(RecordCallBack asked) {
		CallBackValidator check = new CallBackValidator();
		check.chosen("outcome", asked.outcome());
		check.text("note", asked.note(), asked.outcome() != CallOutcome.NOT_REACHABLE);
		check.text("requirement", asked.requirement(), asked.outcome() == CallOutcome.UPHELD);
		check.end();
	}

	static void check(JudgeRectification asked) {
		CallBackValidator check = new CallBackValidator();
		check.chosen("accepted", asked.accepted());
		check.text("reason", asked.reason(), Boolean.FALSE.equals(asked.accepted()));
		check.end();
	}

	static void check(@Nullable String done) {
		CallBackValidator check = new CallBackValidator();
		check.text("text", done, true);
		check.end();
	}

	private void chosen(String at, @Nullable Object choice) {
		if (choice == null) {
			this.errors.add(ValidationError.of(at, "rating.choice"));
		}
	}

	private void text(String at, @Nullable String text, boolean required) {
		int length = TextSanitizer.length(text);
		if (required && length == 0) {
			this.errors.add(ValidationError.of(at, "rating.text." + at));
		}
		if (length > LONGEST) {
			this.errors.add(ValidationError.of(at, "rating.text.long", length, LONGEST));
		}
	}

	private void end() {
		if (!this.errors.isEmpty()) {
			throw new InvalidRequest(this.errors);
		}
	}

}
