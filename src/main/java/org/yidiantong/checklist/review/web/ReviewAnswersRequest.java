package org.yidiantong.checklist.review.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.review.Review;
import org.yidiantong.checklist.review.ReviewAnswer;
import org.yidiantong.checklist.review.ReviewedItem;
import org.yidiantong.checklist.review.Verdict;
import org.yidiantong.http.JsonRequest;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;

/**
 * The body of a request that says something about items of a review. Verdicts and reasons
 * are validated by the door, which names the items.
 */
@JsonRequest(maxBytes = ReviewAnswersRequest.LARGEST)
@Schema(example = """
		{"answers": [{"item": "B16", "verdict": "CHANGE", "reason": "依据已经失效，换成新的"}]}""")
record ReviewAnswersRequest(
		@Schema(description = "没有写的事项不变") @NotNull(message = "{mistake.missing}") List<ItemVerdict> answers) {

	/** Five hundred characters for each of some hundred items. */
	static final int LARGEST = 512 * 1024;

	/**
	 * The answers by lineage.
	 * @throws InvalidRequest with every item that is not in the review, or is there twice
	 */
	Map<String, ReviewAnswer> of(Review review) {
		Map<String, String> lineages = review.items()
			.stream()
			.collect(Collectors.toMap((one) -> one.code().value(), ReviewedItem::lineage));
		List<ValidationError> errors = new ArrayList<>();
		Map<String, ReviewAnswer> answers = new HashMap<>();
		for (int index = 0; index < this.answers.size(); index++) {
			ItemVerdict answer = this.answers.get(index);
			String lineage = lineages.get(answer.item());
			if (lineage == null) {
				errors.add(ValidationError.of(path(index) + ".item", "review-item", answer.item()));
			}
			else if (answers.put(lineage, answer.answer()) != null) {
				errors.add(ValidationError.of(path(index) + ".item", "review-item-twice", answer.item()));
			}
		}
		InvalidRequest.throwIfAny(errors);
		return answers;
	}

	/** The door's errors, at the answers that they are about. */
	InvalidRequest placed(InvalidRequest refused) {
		return new InvalidRequest(refused.errors().stream().map(this::placed).toList());
	}

	private ValidationError placed(ValidationError error) {
		String[] names = error.path().split("\\.");
		return IntStream.range(0, this.answers.size())
			.filter((index) -> names.length == 3 && this.answers.get(index).item().equals(names[1]))
			.mapToObj((index) -> new ValidationError(error.source(), path(index) + "." + names[2], error.message()))
			.findFirst()
			.orElse(error);
	}

	private static String path(int index) {
		return "answers[" + index + "]";
	}

	/**
	 * What is said about an item.
	 */
	record ItemVerdict(@Schema(description = "事项编号") @NotNull(message = "{mistake.missing}") String item,
			@Schema(description = "保留、调整或取消；null 收回意见") @Nullable Verdict verdict,
			@Schema(description = "理由，4 至 500 字；调整、取消和依据失效时必填") @Nullable String reason) {

		ReviewAnswer answer() {
			return new ReviewAnswer(this.verdict, Objects.requireNonNullElse(this.reason, ""));
		}

	}

}
