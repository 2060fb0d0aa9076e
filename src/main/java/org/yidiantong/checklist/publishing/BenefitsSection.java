package org.yidiantong.checklist.publishing;

import java.util.List;

import org.yidiantong.checklist.benefits.Benefit;
import org.yidiantong.checklist.folder.BenefitsDraft;
import org.yidiantong.tenancy.Change;
import org.yidiantong.tenancy.DistrictSection;

import org.springframework.stereotype.Component;

/**
 * Replaces the policies of a district by those of its folder.
 */
@Component
class BenefitsSection implements DistrictSection<BenefitsDraft> {

	private final StoredBenefits rows;

	BenefitsSection(StoredBenefits rows) {
		this.rows = rows;
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

}
