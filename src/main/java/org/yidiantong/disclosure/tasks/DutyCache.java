package org.yidiantong.disclosure.tasks;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.KeptReading;

import org.springframework.stereotype.Component;

/**
 * What versions of the list want to be disclosed, kept until the district's folder is
 * applied again; a version never changes.
 */
@Component
class DutyCache {

	private static final String ALWAYS = "";

	private final ChecklistManagement checklists;

	private final KeptReading<Map<String, Duties>> kept;

	DutyCache(ChecklistManagement checklists, DistrictManagement districts) {
		this.checklists = checklists;
		this.kept = districts.keptReading();
	}

	/** The duties of a published version. */
	Duties of(String version) {
		return this.kept.of(ALWAYS, ConcurrentHashMap::new)
			.computeIfAbsent(version, (unread) -> Duties.of(this.checklists.itemsOf(unread)));
	}

}
