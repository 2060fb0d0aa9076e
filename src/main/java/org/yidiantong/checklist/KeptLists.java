package org.yidiantong.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.KeptReading;

/**
 * The published versions as they were read, kept until the district's folder is applied
 * again. A version never changes, so only which one counts can become another. What is
 * not found is not kept, or whoever asks for made-up codes would fill the memory.
 */
@Component
class KeptLists {

	private static final String ALWAYS = "";

	private final PublishedLists lists;

	private final KeptReading<Known> kept;

	KeptLists(PublishedLists lists, DistrictManagement districts) {
		this.lists = lists;
		this.kept = districts.keptReading();
	}

	/** As {@link PublishedLists#on}. */
	Checklist on(LocalDate day) {
		Known known = known();
		DayOfList last = known.last;
		if (last == null || !last.day().equals(day)) {
			last = new DayOfList(day, this.lists.on(day));
			known.last = last;
		}
		return last.checklist();
	}

	List<ItemSummary> items(String version) {
		Known known = known();
		List<ItemSummary> items = known.lines.get(version);
		if (items == null) {
			items = List.copyOf(this.lists.items(version));
			if (!items.isEmpty()) {
				known.lines.put(version, items);
			}
		}
		return items;
	}

	Optional<Item> item(String version, String code) {
		Known known = known();
		Key key = new Key(version, code);
		Item item = known.items.get(key);
		if (item != null) {
			return Optional.of(item);
		}
		Optional<Item> read = this.lists.item(version, code);
		read.ifPresent((one) -> known.items.put(key, one));
		return read;
	}

	private Known known() {
		return this.kept.of(ALWAYS, Known::new);
	}

	private record Key(String version, String code) {
	}

	private record DayOfList(LocalDate day, Checklist checklist) {
	}

	/** What is known of one district's lists. */
	private static final class Known {

		private final Map<String, List<ItemSummary>> lines = new ConcurrentHashMap<>();

		private final Map<Key, Item> items = new ConcurrentHashMap<>();

		private volatile @Nullable DayOfList last;

	}

}
