package org.yidiantong.reporting.rollup;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.reporting.figures.Basis;

/**
 * The counts of one district, or the sums of several.
 *
 * @param numbers one for each count
 */
@ValueObject
public record PublishedCounts(Map<PublishedCount, Long> numbers) {

	public PublishedCounts {
		numbers = Map.copyOf(numbers);
	}

	/**
	 * Takes them from the figures of a report.
	 * @param figures cumulative values by code
	 * @param period values of the period by code
	 * @return empty when the report was made without one of the counts
	 */
	public static Optional<PublishedCounts> of(Map<String, @Nullable BigDecimal> figures,
			Map<String, @Nullable BigDecimal> period) {
		Map<PublishedCount, Long> numbers = new EnumMap<>(PublishedCount.class);
		for (PublishedCount count : PublishedCount.values()) {
			Map<String, @Nullable BigDecimal> values = (count.figure().basis() == Basis.PERIOD) ? period : figures;
			BigDecimal value = values.get(count.figure().kpi().code());
			if (value == null) {
				return Optional.empty();
			}
			numbers.put(count, value.longValueExact());
		}
		return Optional.of(new PublishedCounts(numbers));
	}

	/** Adds up the counts of several districts. */
	static PublishedCounts sum(Collection<PublishedCounts> all) {
		Map<PublishedCount, Long> sums = new EnumMap<>(PublishedCount.class);
		for (PublishedCount count : PublishedCount.values()) {
			sums.put(count, all.stream().mapToLong((one) -> one.of(count)).reduce(0, Math::addExact));
		}
		return new PublishedCounts(sums);
	}

	/** The number of a count. */
	public long of(PublishedCount count) {
		return this.numbers.getOrDefault(count, 0L);
	}

}
