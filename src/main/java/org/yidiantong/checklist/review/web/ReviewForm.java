package org.yidiantong.checklist.review.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.review.Review;
import org.yidiantong.checklist.review.ReviewAnswer;
import org.yidiantong.checklist.review.Verdict;

/**
 * Answers as they are typed on the page.
 *
 * @param revision the revision that the page shows; -1 when none was sent
 * @param answers by lineage
 */
record ReviewForm(int revision, Map<String, ReviewAnswer> answers) {

	private static final String VERDICT = "verdict:";

	private static final String REASON = "reason:";

	/** The answers of a review. */
	static ReviewForm of(Review review) {
		Map<String, ReviewAnswer> answers = new HashMap<>();
		review.items().forEach((one) -> answers.put(one.lineage(), one.answer()));
		return new ReviewForm(review.revision(), answers);
	}

	/** What was typed; other fields are ignored. */
	static ReviewForm typed(Review review, Map<String, String> input) {
		Map<String, ReviewAnswer> answers = new HashMap<>();
		review.items().forEach((one) -> {
			String verdict = input.get(VERDICT + one.lineage());
			String reason = input.get(REASON + one.lineage());
			if (verdict != null || reason != null) {
				answers.put(one.lineage(), new ReviewAnswer(verdict(verdict), (reason == null) ? "" : reason));
			}
		});
		return new ReviewForm(number(input.get("revision")), answers);
	}

	/** What stands at an item. */
	public ReviewAnswer at(String lineage) {
		return this.answers.getOrDefault(lineage, ReviewAnswer.NONE);
	}

	/** The number that was sent; -1 when none was. */
	static int number(@Nullable String text) {
		return (text != null && text.matches("[0-9]{1,9}")) ? Integer.parseInt(text) : -1;
	}

	private static @Nullable Verdict verdict(@Nullable String name) {
		return Arrays.stream(Verdict.values()).filter((one) -> one.name().equals(name)).findFirst().orElse(null);
	}

}
