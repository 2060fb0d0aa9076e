package org.yidiantong.reporting.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The weights of a district that insists on a score.
 *
 * @param weights in per cent, together 100; empty when there is no score
 */
public record AppraisalWeights(Map<AppraisalMeasure, Integer> weights) {

	/** No score. */
	static final AppraisalWeights NONE = new AppraisalWeights(Map.of());

	static final int SUM = 100;

	public AppraisalWeights {
		weights = new EnumMap<>(weights.isEmpty() ? new EnumMap<>(AppraisalMeasure.class) : weights);
	}

	/** Whether there is no score. */
	public boolean isEmpty() {
		return this.weights.isEmpty();
	}

	/**
	 * The weighted mean of the rates that are of enough; null when there is none, or when
	 * too few complaints were closed or late.
	 */
	@Nullable BigDecimal score(AppraisalCard card) {
		BigDecimal sum = BigDecimal.ZERO;
		int used = 0;
		for (Map.Entry<AppraisalMeasure, Integer> one : this.weights.entrySet()) {
			Share share = card.share(one.getKey());
			if (share.rate() != null && !share.isSmall()) {
				sum = sum.add(share.rate().multiply(BigDecimal.valueOf(one.getValue())));
				used += one.getValue();
			}
		}
		boolean small = card.share(AppraisalMeasure.ON_TIME).isSmall();
		return (small || used == 0) ? null : sum.divide(BigDecimal.valueOf(used), 1, RoundingMode.HALF_UP);
	}

}
