package org.yidiantong.reporting.rollup;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yidiantong.tenancy.District;

/**
 * The figures of an area over its districts for one period.
 *
 * @param above whether the area is a city or province; otherwise it is one district,
 * which sees what it publishes itself
 * @param period null when nothing was published yet
 * @param periods those that can be chosen, the latest first
 * @param lines every district of the area, by code
 * @param total the sums over the districts that have published
 */
public record RollUp(boolean above, @Nullable PublishedPeriod period, List<PublishedPeriod> periods, List<Line> lines,
		PublishedCounts total) {

	/** How many districts have published. */
	public long published() {
		return this.lines.stream().filter((line) -> line.report() != null).count();
	}

	/** The districts that have published nothing for the period. */
	public List<District> missing() {
		return this.lines.stream().filter((line) -> line.report() == null).map(Line::district).toList();
	}

	/**
	 * A district of the area.
	 *
	 * @param report its newest published revision; null when it has none
	 */
	public record Line(District district, @Nullable PublishedReport report) {

		Optional<PublishedCounts> counts() {
			return Optional.ofNullable(this.report).map(PublishedReport::counts);
		}

	}

}
