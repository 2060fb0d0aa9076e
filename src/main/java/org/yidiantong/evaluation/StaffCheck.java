package org.yidiantong.evaluation;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;

/**
 * Finds every mistake of what officers type.
 */
final class StaffCheck {

	static final int LONGEST = 1000;

	private final List<ValidationError> mistakes = new ArrayList<>();

	private StaffCheck() {
	}

	static void check(RecordCallBack asked) {
		StaffCheck check = new StaffCheck();
		check.chosen("outcome", asked.outcome());
		check.text("note", asked.note(), asked.outcome() != CallOutcome.NOT_REACHABLE);
		check.text("requirement", asked.requirement(), asked.outcome() == CallOutcome.UPHELD);
		check.end();
	}

	static void check(JudgeRectification asked) {
		StaffCheck check = new StaffCheck();
		check.chosen("accepted", asked.accepted());
		check.text("reason", asked.reason(), Boolean.FALSE.equals(asked.accepted()));
		check.end();
	}

	static void check(@Nullable String done) {
		StaffCheck check = new StaffCheck();
		check.text("text", done, true);
		check.end();
	}

	private void chosen(String at, @Nullable Object choice) {
		if (choice == null) {
			this.mistakes.add(ValidationError.of(at, "rating.choice"));
		}
	}

	private void text(String at, @Nullable String typed, boolean required) {
		int length = PlainText.length(typed);
		if (required && length == 0) {
			this.mistakes.add(ValidationError.of(at, "rating.text." + at));
		}
		if (length > LONGEST) {
			this.mistakes.add(ValidationError.of(at, "rating.text.long", length, LONGEST));
		}
	}

	private void end() {
		if (!this.mistakes.isEmpty()) {
			throw new InvalidRequest(this.mistakes);
		}
	}

}
