package org.yidiantong.disclosure.tasks;

import java.util.List;
import java.util.stream.Collectors;

import org.yidiantong.tenancy.Change;
import org.yidiantong.tenancy.DistrictSection;

import org.springframework.stereotype.Component;

/**
 * Stores the plan of a district. A new plan does not change tasks that are set already.
 */
@Component
class PlanSection implements DistrictSection<DisclosurePlan> {

	private final Plans rows;

	PlanSection(Plans rows) {
		this.rows = rows;
	}

	@Override
	public Class<DisclosurePlan> draftType() {
		return DisclosurePlan.class;
	}

	@Override
	public List<Change> diff(DisclosurePlan draft) {
		DisclosurePlan known = this.rows.plan();
		if (known.equals(draft)) {
			return List.of();
		}
		Change.Kind kind = known.equals(DisclosurePlan.NONE) ? Change.Kind.ADDED : Change.Kind.CHANGED;
		return List.of(new Change(kind, "disclosure", "plan", words(draft)));
	}

	@Override
	public void apply(DisclosurePlan draft) {
		this.rows.put(draft);
	}

	private static String words(DisclosurePlan plan) {
		String steps = plan.begin()
			.stream()
			.map((step) -> step.from() + "起："
					+ (step.places().contains(DisclosurePlan.ALL) ? "全部" : step.places().size() + " 处"))
			.collect(Collectors.joining("；"));
		return (steps.isEmpty() ? "未启用公开任务" : steps) + "；期满后 %d／%d／%d 日内".formatted(plan.dueDays().monthly(),
				plan.dueDays().quarterly(), plan.dueDays().annual());
	}

}
