package org.yidiantong.reporting.figures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Ranks units or places by their rate of closure on time. Equal rates share a rank and
 * the following rank is skipped. Those with too few complaints are listed without a rank.
 * The number of complaints never determines a rank.
 */
public final class Ranking {

	/** Minimum number of complaints for a rank. */
	public static final int FEWEST = 5;

	private final Map<String, Integer> ranks = new HashMap<>();

	Ranking(Map<String, Measurements> measured, Basis basis) {
		Map<String, BigDecimal> rates = new HashMap<>();
		measured.forEach((key, one) -> {
			BigDecimal rate = Kpi.ON_TIME_RATE.of(one, basis);
			if (rate != null && !isSmall(one, basis)) {
				rates.put(key, rate);
			}
		});
		List<BigDecimal> all = List.copyOf(rates.values());
		rates.forEach((key, rate) -> this.ranks.put(key,
				1 + Math.toIntExact(all.stream().filter((other) -> other.compareTo(rate) > 0).count())));
	}

	/** Whether there are too few complaints for a rank. */
	static boolean isSmall(Measurements one, Basis basis) {
		return one.number(basis, Kpi.ON_TIME_RATE.base()) < FEWEST;
	}

	/** The rank of a key; null when it is not ranked. */
	@Nullable Integer of(String key) {
		return this.ranks.get(key);
	}

}
