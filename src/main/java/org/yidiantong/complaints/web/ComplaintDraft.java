package org.yidiantong.complaints.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.inspection.Receipt;

/**
 * A form as it is kept between two pages. Of a form that was sent, only the receipt is
 * left.
 *
 * @param form the answers so far; null when they were sent
 * @param failed the question whose answer was refused
 * @param errors why it was refused, in the reader's language
 * @param receipt of the complaint; null until it was sent
 */
record ComplaintDraft(@Nullable ComplaintForm form, @Nullable Question failed, List<String> errors,
		@Nullable Receipt receipt) {

	/** What is known when nothing is kept. */
	static final ComplaintDraft NONE = new ComplaintDraft(null, null, List.of(), null);

	ComplaintDraft {
		errors = List.copyOf(errors);
	}

	/** The errors to show with a question. */
	List<String> errors(Question question) {
		return (question == this.failed) ? this.errors : List.of();
	}

	/** Tells nothing that a person wrote. */
	@Override
	public String toString() {
		return "ComplaintDraft[…]";
	}

}
