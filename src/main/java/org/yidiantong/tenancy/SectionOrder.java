package org.yidiantong.tenancy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The order of formats in which each comes after those it needs; the district itself is
 * first.
 */
final class SectionOrder {

	private SectionOrder() {
	}

	/**
	 * Orders the formats.
	 * @throws IllegalStateException when some need each other in a circle
	 */
	static List<SectionFormat<?>> of(Collection<? extends SectionFormat<?>> formats) {
		List<SectionFormat<?>> waiting = new ArrayList<>(formats);
		waiting.sort(Comparator.comparing((SectionFormat<?> format) -> !format.draftType().equals(DistrictDraft.class))
			.thenComparing((format) -> format.getClass().getName()));
		List<SectionFormat<?>> ordered = new ArrayList<>();
		while (!waiting.isEmpty()) {
			Optional<SectionFormat<?>> next = waiting.stream().filter((format) -> isFree(format, waiting)).findFirst();
			ordered.add(next.orElseThrow(() -> new IllegalStateException("Sections need each other: " + waiting)));
			waiting.remove(next.get());
		}
		return List.copyOf(ordered);
	}

	private static boolean isFree(SectionFormat<?> format, List<SectionFormat<?>> waiting) {
		return waiting.stream().noneMatch((other) -> format.needs().contains(other.draftType()));
	}

}
