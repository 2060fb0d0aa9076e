package org.yidiantong.complaints;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the log says when a complaint is filed; never what it says or who filed it.
 *
 * @param tenant code of the district
 * @param lineage permanent key of the item; null when none was named
 * @param category code of the item's category
 * @param place codes from the township down, as they were
 */
record ComplaintFiled(int tenant, UUID complaint, @Nullable String item, @Nullable String lineage,
		@Nullable String category, String listVersion, List<String> place, Nature nature, boolean anonymous,
		LocalDate dueOn) {

	static ComplaintFiled of(Complaint complaint, @Nullable String category, LocalDate dueOn) {
		Matter matter = complaint.matter();
		return new ComplaintFiled(complaint.id().tenant(), complaint.id().value(), matter.itemCode(),
				matter.itemLineage(), category, matter.listVersion(), matter.place(), matter.nature(),
				complaint.anonymous(), dueOn);
	}

}
