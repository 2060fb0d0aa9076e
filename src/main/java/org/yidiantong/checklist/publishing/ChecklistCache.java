package org.yidiantong.checklist.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Checklist;
import org.yidiantong.checklist.Checklists;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.ItemSummary;
import org.yidiantong.checklist.ListVersion;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.FolderCache;

import org.springframework.stereotype.Component;

/**
 * Caches published versions until the district's folder is applied again. A version never
 * changes, but the version in effect can. Misses are not cached, so that requests with
 * invented codes cannot fill the memory.
 */
@Component
class ChecklistCache implements Checklists {

	private static final String ALWAYS = "";

	private final PublishedVersions versions;

	private final FolderCache<CachedLists> cache;

	ChecklistCache(PublishedVersions versions, DistrictManagement districts) {
		this.versions = versions;
		this.cache = districts.folderCache();
	}

	@Override
	public Checklist effectiveOn(LocalDate day) {
		CachedLists cached = cached();
		DayOfList last = cached.last;
		if (last == null || !last.day().equals(day)) {
			last = new DayOfList(day, this.versions.effectiveOn(day));
			cached.last = last;
		}
		return last.checklist();
	}

	@Override
	public List<ListVersion> versions() {
		return this.versions.versions();
	}

	@Override
	public Optional<Checklist> version(String version) {
		return this.versions.checklist(version);
	}

	@Override
	public List<Item> contents(String version) {
		return this.versions.contents(version);
	}

	@Override
	public List<ItemSummary> items(String version) {
		CachedLists cached = cached();
		List<ItemSummary> items = cached.lines.get(version);
		if (items == null) {
			items = List.copyOf(this.versions.items(version));
			if (!items.isEmpty()) {
				cached.lines.put(version, items);
			}
		}
		return items;
	}

	@Override
	public Optional<Item> item(String version, ItemCode code) {
		CachedLists cached = cached();
		Key key = new Key(version, code);
		Item item = cached.items.get(key);
		if (item != null) {
			return Optional.of(item);
		}
		Optional<Item> read = this.versions.item(version, code);
		read.ifPresent((one) -> cached.items.put(key, one));
		return read;
	}

	private CachedLists cached() {
		return this.cache.get(ALWAYS, CachedLists::new);
	}

	private record Key(String version, ItemCode code) {
	}

	private record DayOfList(LocalDate day, Checklist checklist) {
	}

	/** The cached lists of one district. */
	private static final class CachedLists {

		private final Map<String, List<ItemSummary>> lines = new ConcurrentHashMap<>();

		private final Map<Key, Item> items = new ConcurrentHashMap<>();

		private volatile @Nullable DayOfList last;

	}

}
