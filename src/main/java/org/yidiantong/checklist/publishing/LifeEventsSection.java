package org.yidiantong.checklist.publishing;

import java.util.List;

import org.yidiantong.checklist.finding.LifeSituation;
import org.yidiantong.checklist.folder.HelpExport;
import org.yidiantong.checklist.folder.LifeEventsDraft;
import org.yidiantong.tenancy.Change;
import org.yidiantong.tenancy.DistrictSection;
import org.yidiantong.tenancy.FolderWriter;

import org.springframework.stereotype.Component;

/**
 * Replaces the life events of a district by those of its folder.
 */
@Component
class LifeEventsSection implements DistrictSection<LifeEventsDraft> {

	private final StoredLifeEvents rows;

	private final PublishedVersions lists;

	LifeEventsSection(StoredLifeEvents rows, PublishedVersions lists) {
		this.rows = rows;
		this.lists = lists;
	}

	@Override
	public Class<LifeEventsDraft> draftType() {
		return LifeEventsDraft.class;
	}

	@Override
	public List<Change> diff(LifeEventsDraft draft) {
		if (this.rows.has(draft.events())) {
			return List.of();
		}
		return List.of(new Change(this.rows.all().isEmpty() ? Change.Kind.ADDED : Change.Kind.CHANGED, "life-events",
				"life-events", "生活事件 %d 类".formatted(draft.events().size())));
	}

	@Override
	public void apply(LifeEventsDraft draft) {
		this.rows.replace(draft.events());
	}

	@Override
	public void export(FolderWriter folder) {
		this.lists.newestBase()
			.ifPresent((base) -> new HelpExport(folder, base.list()).lifeEvents(this.rows.all(), this.rows::worded));
	}

}
