package org.yidiantong.checklist.publishing;

import java.util.List;

import org.yidiantong.checklist.benefits.Benefit;
import org.yidiantong.checklist.folder.HelpExport;
import org.yidiantong.checklist.folder.BenefitsDraft;
import org.yidiantong.tenancy.Change;
import org.yidiantong.tenancy.DistrictSection;
import org.yidiantong.tenancy.FolderWriter;

import org.springframework.stereotype.Component;

/**
 * Replaces the policies of a district by those of its folder.
 */
@Component
class BenefitsSection implements DistrictSection<BenefitsDraft> {

	private final StoredBenefits rows;

	private final PublishedVersions lists;

	BenefitsSection(StoredBenefits rows, PublishedVersions lists) {
		this.rows = rows;
		this.lists = lists;
	}

	@Override
	public Class<BenefitsDraft> draftType() {
		return BenefitsDraft.class;
	}

	@Override
	public List<Change> diff(BenefitsDraft draft) {
		if (this.rows.has(draft.benefits())) {
			return List.of();
		}
		return List.of(new Change(this.rows.all().isEmpty() ? Change.Kind.ADDED : Change.Kind.CHANGED, "benefits",
				"benefits", "惠民政策 %d 项".formatted(draft.benefits().size())));
	}

	@Override
	public void apply(BenefitsDraft draft) {
		this.rows.replace(draft.benefits());
	}

	@Override
	public void export(FolderWriter folder) {
		this.lists.newestBase()
			.ifPresent((base) -> new HelpExport(folder, base.list()).benefits(this.rows.all(), this.rows::worded));
	}

}
