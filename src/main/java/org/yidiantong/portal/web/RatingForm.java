package org.yidiantong.portal.web;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.evaluation.RateComplaint;
import org.yidiantong.evaluation.RatingKind;
import org.yidiantong.kernel.PlainText;

/**
 * The input of the rating form.
 *
 * @param kind which rating the form was for
 */
record RatingForm(@Nullable String code, @Nullable String level, @Nullable List<String> tags, @Nullable String comment,
		@Nullable String kind) {

	/** Input that is not a number maps to an invalid level. */
	private static final int NO_LEVEL = 0;

	RateComplaint command(TrackingCode tracking, boolean byStaff) {
		return new RateComplaint(tracking, number(), (this.tags == null) ? List.of() : this.tags, this.comment, meant(),
				byStaff);
	}

	/** What is to be kept of it; null if nothing was chosen or written. */
	@Nullable RatingForm typed() {
		boolean nothing = PlainText.isBlank(this.level) && PlainText.isBlank(this.comment)
				&& (this.tags == null || this.tags.isEmpty());
		return nothing ? null : this;
	}

	String typedCode() {
		return (this.code == null) ? "" : this.code.strip();
	}

	private @Nullable Integer number() {
		if (PlainText.isBlank(this.level)) {
			return null;
		}
		return this.level.matches("[1-5]") ? Integer.valueOf(this.level) : Integer.valueOf(NO_LEVEL);
	}

	private @Nullable RatingKind meant() {
		return Arrays.stream(RatingKind.values())
			.filter((one) -> one.name().equals(this.kind))
			.findFirst()
			.orElse(null);
	}

	/** Contains nothing that a person wrote. */
	@Override
	public String toString() {
		return "RatingForm[" + this.level + "]";
	}

}
