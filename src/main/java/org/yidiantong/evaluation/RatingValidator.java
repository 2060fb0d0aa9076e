package org.yidiantong.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.ValidationError;

/**
 * Validates a rating.
 */
final class RatingValidator {

	static final int LONGEST_COMMENT = 500;

	private static final int MOST_NAMED = 10;

	private RatingValidator() {
	}

	static List<ValidationError> errors(RateComplaint asked) {
		List<ValidationError> errors = new ArrayList<>();
		Integer level = asked.level();
		if (level == null) {
			errors.add(ValidationError.of("level", "rating.level.missing"));
		}
		else if (level < RatingLevel.LOWEST || level > RatingLevel.HIGHEST) {
			errors.add(ValidationError.of("level", "rating.level"));
		}
		for (int i = 0; i < asked.tags().size() && errors.size() < MOST_NAMED; i++) {
			if (tag(asked.tags().get(i)) == null) {
				errors.add(ValidationError.of("tags[" + i + "]", "rating.tag"));
			}
		}
		int length = TextSanitizer.length(asked.comment());
		if (length > LONGEST_COMMENT) {
			errors.add(ValidationError.of("comment", "rating.comment.long", length, LONGEST_COMMENT));
		}
		return errors;
	}

	/** The tags of a valid rating, without duplicates, in declaration order. */
	static List<RatingTag> tags(RateComplaint asked) {
		return Arrays.stream(RatingTag.values()).filter((tag) -> asked.tags().contains(tag.name())).toList();
	}

	private static @Nullable RatingTag tag(String name) {
		return Arrays.stream(RatingTag.values()).filter((tag) -> tag.name().equals(name)).findFirst().orElse(null);
	}

}
