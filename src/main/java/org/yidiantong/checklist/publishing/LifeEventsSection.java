package org.yidiantong.checklist.publishing;

import java.util.List;

import org.yidiantong.checklist.finding.LifeSituation;
import org.yidiantong.checklist.folder.LifeEventsDraft;
import org.yidiantong.tenancy.Change;
import org.yidiantong.tenancy.DistrictSection;

import org.springframework.stereotype.Component;

/**
 * Replaces the life events of a district by those of its folder.
 */
@Component
class LifeEventsSection implements DistrictSection<LifeEventsDraft> {

	private final StoredLifeEvents rows;

	LifeEventsSection(StoredLifeEvents rows) {
		this.rows = rows;
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

}
