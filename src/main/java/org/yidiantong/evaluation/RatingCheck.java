package org.yidiantong.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;

/**
 * Finds every mistake of a rating.
 */
final class RatingCheck {

	static final int LONGEST_COMMENT = 500;

	private static final int MOST_NAMED = 10;

	private RatingCheck() {
	}

	static List<ValidationError> mistakes(RateComplaint asked) {
		List<ValidationError> mistakes = new ArrayList<>();
		Integer level = asked.level();
		if (level == null) {
			mistakes.add(ValidationError.of("level", "rating.level.missing"));
		}
		else if (level < Level.LOWEST || level > Level.HIGHEST) {
			mistakes.add(ValidationError.of("level", "rating.level"));
		}
		for (int i = 0; i < asked.tags().size() && mistakes.size() < MOST_NAMED; i++) {
			if (tag(asked.tags().get(i)) == null) {
				mistakes.add(ValidationError.of("tags[" + i + "]", "rating.tag"));
			}
		}
		int length = PlainText.length(asked.comment());
		if (length > LONGEST_COMMENT) {
			mistakes.add(ValidationError.of("comment", "rating.comment.long", length, LONGEST_COMMENT));
		}
		return mistakes;
	}

	/** The tags of a rating without mistakes, each once, in their order. */
	static List<RatingTag> tags(RateComplaint asked) {
		return Arrays.stream(RatingTag.values()).filter((tag) -> asked.tags().contains(tag.name())).toList();
	}

	private static @Nullable RatingTag tag(String name) {
		return Arrays.stream(RatingTag.values()).filter((tag) -> tag.name().equals(name)).findFirst().orElse(null);
	}

}
