package org.yidiantong.evaluation.sampling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.yidiantong.evaluation.RatingLevel;

/**
 * What the calls of a sample found, beside the ratings that the same people gave
 * themselves. Fewer than five answers have no rate.
 *
 * @param called with a recorded call, whatever came of it
 * @param answered whose complainant answered
 * @param solved of these, where the problem is solved
 * @param satisfied of these, with level 3 or more
 * @param satisfactionRate satisfied per hundred answered
 * @param rated of the answered, rated by the complainant before
 * @param ratedSatisfied of these, with level 3 or more
 * @param ratedSatisfactionRate satisfied per hundred rated
 */
public record CallTotals(int called, int answered, int solved, int satisfied, @Nullable BigDecimal satisfactionRate,
		int rated, int ratedSatisfied, @Nullable BigDecimal ratedSatisfactionRate) {

	/** Answers without which a rate says nothing. */
	public static final int FEWEST = 5;

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** Counts the calls of chosen complaints. */
	static CallTotals of(Collection<SampledComplaint> chosen) {
		List<SampleCall> calls = chosen.stream().map(SampledComplaint::call).filter(Objects::nonNull).toList();
		List<SampleCall> answered = calls.stream().filter((one) -> one.answer().isAnswered()).toList();
		List<Integer> rated = chosen.stream()
			.filter(SampledComplaint::isAnswered)
			.map(SampledComplaint::rating)
			.filter(Objects::nonNull)
			.toList();
		int satisfied = (int) answered.stream().filter(SampleCall::isSatisfied).count();
		int ratedSatisfied = (int) rated.stream().filter((level) -> !RatingLevel.isNegative(level)).count();
		return new CallTotals(calls.size(), answered.size(),
				(int) answered.stream().filter((one) -> one.answer() == SampleAnswer.SOLVED).count(), satisfied,
				rate(satisfied, answered.size()), rated.size(), ratedSatisfied, rate(ratedSatisfied, rated.size()));
	}

	private static @Nullable BigDecimal rate(int part, int whole) {
		return (whole < FEWEST) ? null
				: HUNDRED.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
	}

}
