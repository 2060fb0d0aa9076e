package org.yidiantong.reporting.figures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Ranks units or places on on-time closure: equals share a rank and the next one is
 * skipped. Those with few cases are shown, but not ranked. Nothing is ever ranked by how
 * many complaints there are.
 */
public final class Ranking {

	/** Fewer cases than this say nothing. */
	public static final int FEWEST = 5;

	private final Map<String, Integer> ranks = new HashMap<>();

	Ranking(Map<String, Measurements> measured) {
		Map<String, BigDecimal> rates = new HashMap<>();
		measured.forEach((key, one) -> {
			BigDecimal rate = Kpi.ON_TIME_RATE.of(one, Basis.CUMULATIVE);
			if (rate != null && !isSmall(one)) {
				rates.put(key, rate);
			}
		});
		List<BigDecimal> all = List.copyOf(rates.values());
		rates.forEach((key, rate) -> this.ranks.put(key,
				1 + Math.toIntExact(all.stream().filter((other) -> other.compareTo(rate) > 0).count())));
	}

	/** Whether it has too few cases to be ranked. */
	static boolean isSmall(Measurements one) {
		return one.number(Basis.CUMULATIVE, Kpi.ON_TIME_RATE.base()) < FEWEST;
	}

	/** The rank of one; null when it is not ranked. */
	@Nullable Integer of(String key) {
		return this.ranks.get(key);
	}

}
