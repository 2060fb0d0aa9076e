package org.yidiantong.evaluation.sampling.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;
import org.yidiantong.evaluation.sampling.DrawSample;
import org.yidiantong.kernel.PlainText;

/**
 * The input of the form that draws a sample. An unreadable day or number becomes one that
 * the door reports.
 *
 * @param percent whether the amount is a percentage, not a number of complaints
 */
record SampleForm(@Nullable String from, @Nullable String to, @Nullable String amount, boolean percent,
		@Nullable String seed) {

	DrawSample command() {
		Integer number = number(this.amount);
		return new DrawSample(day(this.from), day(this.to), this.percent ? null : number, this.percent ? number : null,
				this.seed);
	}

	private static @Nullable LocalDate day(@Nullable String input) {
		try {
			return PlainText.isBlank(input) ? null : LocalDate.parse(input.strip());
		}
		catch (DateTimeParseException unreadable) {
			return null;
		}
	}

	private static Integer number(@Nullable String input) {
		String digits = (input == null) ? "" : input.strip();
		return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
	}

}
