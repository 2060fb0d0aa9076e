package org.yidiantong.disclosure.tasks;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.FolderCache;

import org.springframework.stereotype.Component;

/**
 * Disclosure duties of each published version of the list. Cached until the district's
 * folder is applied again, because a version never changes.
 */
@Component
class DutyCache {

	private static final String ALWAYS = "";

	private final ChecklistManagement checklists;

	private final FolderCache<Map<String, Duties>> cache;

	DutyCache(ChecklistManagement checklists, DistrictManagement districts) {
		this.checklists = checklists;
		this.cache = districts.folderCache();
	}

	/** The duties of a published version. */
	Duties of(String version) {
		return this.cache.get(ALWAYS, ConcurrentHashMap::new)
			.computeIfAbsent(version, (unread) -> Duties.of(this.checklists.itemsOf(unread)));
	}

}
