package org.yidiantong.disclosure.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;

/**
 * How far the tasks of a place for a period are.
 *
 * @param owed permanent keys of the items to disclose
 * @param published when an item was first published
 */
@ValueObject
record TaskProgress(List<String> owed, Map<String, Instant> published) {

	TaskProgress {
		owed = List.copyOf(owed);
		published = Map.copyOf(published);
	}

	/** The same, with an item that is being published in the present transaction. */
	TaskProgress with(String item, Instant at) {
		Map<String, Instant> all = new HashMap<>(this.published);
		all.putIfAbsent(item, at);
		return new TaskProgress(this.owed, all);
	}

	/** How many items are not published. */
	int open() {
		return (int) this.owed.stream().filter((item) -> this.published.get(item) == null).count();
	}

	/** The items that were not published by a day. */
	List<String> missed(LocalDate dueOn) {
		Predicate<String> missed = (item) -> {
			@Nullable Instant at = this.published.get(item);
			return at == null || at.atZone(BusinessClock.ZONE).toLocalDate().isAfter(dueOn);
		};
		return this.owed.stream().filter(missed).toList();
	}

}
