package org.yidiantong.evaluation.sampling.web;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.evaluation.sampling.RecordSampleCall;
import org.yidiantong.evaluation.sampling.SampleAnswer;
import org.yidiantong.kernel.PlainText;

/**
 * The input of the form that records a call. An unreadable value becomes one that the
 * door reports.
 *
 * @param revision of the call that the form showed
 */
record SampleCallForm(@Nullable String answer, @Nullable String level, @Nullable String note,
		@Nullable String revision) {

	RecordSampleCall command() {
		return new RecordSampleCall(Stream.of(SampleAnswer.values())
			.filter((one) -> one.name().equals(this.answer))
			.findFirst()
			.orElse(null), PlainText.isBlank(this.level) ? null : number(this.level), this.note);
	}

	/** A revision that no call has when the form states none. */
	int seen() {
		return PlainText.isBlank(this.revision) ? -1 : number(this.revision);
	}

	private static int number(String input) {
		String digits = input.strip();
		return digits.matches("[0-9]{1,8}") ? Integer.parseInt(digits) : -1;
	}

}
