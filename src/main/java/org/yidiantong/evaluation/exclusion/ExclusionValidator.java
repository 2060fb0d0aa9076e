package org.yidiantong.evaluation.exclusion;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;

/**
 * Validates what the district writes about a rating.
 */
final class ExclusionValidator {

	/** Fewest characters of a reason or a note. */
	static final int SHORTEST = 4;

	/** Most characters of a reason or a note. */
	static final int LONGEST = 500;

	/** Fewest characters of the evidence. */
	static final int SHORTEST_EVIDENCE = 10;

	/** Most characters of the evidence. */
	static final int LONGEST_EVIDENCE = 2000;

	private ExclusionValidator() {
	}

	/** The errors of a proposal, all at once. */
	static List<ValidationError> errors(ProposeExclusion asked) {
		List<ValidationError> errors = new ArrayList<>();
		if (asked.rating() == null) {
			errors.add(ValidationError.of("rating", "exclusion.rating"));
		}
		check("reason", asked.reason(), SHORTEST, LONGEST, errors);
		check("evidence", asked.evidence(), SHORTEST_EVIDENCE, LONGEST_EVIDENCE, errors);
		return errors;
	}

	/** The errors of a decision; a refusal says why. */
	static List<ValidationError> errors(@Nullable Boolean approved, @Nullable String note) {
		List<ValidationError> errors = new ArrayList<>();
		if (approved == null) {
			errors.add(ValidationError.of("approved", "exclusion.approved"));
		}
		check("note", note, Boolean.FALSE.equals(approved) ? SHORTEST : 0, LONGEST, errors);
		return errors;
	}

	/** The errors of why it is taken back. */
	static List<ValidationError> errors(@Nullable String note) {
		List<ValidationError> errors = new ArrayList<>();
		check("note", note, SHORTEST, LONGEST, errors);
		return errors;
	}

	private static void check(String path, @Nullable String text, int shortest, int longest,
			List<ValidationError> errors) {
		int length = PlainText.length(text);
		if (length < shortest || length > longest) {
			errors.add(ValidationError.of(path, "exclusion." + path, shortest, longest));
		}
	}

}
