package org.yidiantong.tenancy.folder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.yidiantong.tenancy.SectionFormat;

/**
 * Sorts formats so that each comes after the formats it needs; the district's profile is
 * first.
 */
final class SectionOrder {

	private SectionOrder() {
	}

	/**
	 * Orders the formats.
	 * @throws IllegalStateException when formats need each other cyclically
	 */
	static List<SectionFormat<?>> of(Collection<? extends SectionFormat<?>> formats) {
		List<SectionFormat<?>> waiting = new ArrayList<>(formats);
		waiting.sort(Comparator.comparing((SectionFormat<?> format) -> !format.draftType().equals(DistrictDraft.class))
			.thenComparing((format) -> format.getClass().getName()));
		List<SectionFormat<?>> ordered = new ArrayList<>();
		while (!waiting.isEmpty()) {
			Optional<SectionFormat<?>> next = waiting.stream().filter((format) -> isFree(format, waiting)).findFirst();
			ordered.add(next.orElseThrow(() -> new IllegalStateException("Cyclic sections: " + waiting)));
			waiting.remove(next.get());
		}
		return List.copyOf(ordered);
	}

	private static boolean isFree(SectionFormat<?> format, List<SectionFormat<?>> waiting) {
		return waiting.stream().noneMatch((other) -> format.needs().contains(other.draftType()));
	}

}
