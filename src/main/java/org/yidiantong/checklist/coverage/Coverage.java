package org.yidiantong.checklist.coverage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yidiantong.tenancy.District;

/**
 * Which base lists the districts of an area run.
 *
 * @param above whether the area is a city or province; otherwise it is one district,
 * which sees what it reports itself
 * @param lines every district of the area, by code
 * @param townships of a district; empty for a city or province
 */
public record Coverage(boolean above, List<Line> lines, List<TownshipCoverage> townships) {

	public Coverage {
		lines = List.copyOf(lines);
		townships = List.copyOf(townships);
	}

	/** How many districts have reported. */
	public long reported() {
		return this.lines.stream().filter((line) -> line.report() != null).count();
	}

	/** The districts that have reported nothing. */
	public List<District> missing() {
		return this.lines.stream().filter((line) -> line.report() == null).map(Line::district).toList();
	}

	/** How many districts run each base list, by its name. */
	public Map<String, Long> bases() {
		return this.lines.stream()
			.flatMap((line) -> Optional.ofNullable(line.report()).stream())
			.collect(Collectors.groupingBy(AdoptionReport::base, TreeMap::new, Collectors.counting()));
	}

	/**
	 * How many townships have adapted something, they themselves or a village of theirs.
	 */
	public long adapting() {
		return this.townships.stream().filter((one) -> !one.items().isEmpty()).count();
	}

	/**
	 * A district of the area.
	 *
	 * @param report its newest; null when it has none
	 */
	public record Line(District district, @Nullable AdoptionReport report) {
	}

}
