package org.yidiantong.disclosure.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.Change;
import org.yidiantong.tenancy.DistrictSection;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.FolderRejected;
import org.yidiantong.tenancy.FolderWriter;
import org.yidiantong.tenancy.Location;

import org.springframework.stereotype.Component;

/**
 * Stores the plan of a district. A new plan does not change tasks that are set already,
 * unless it takes them back with a reason.
 */
@Component
class PlanSection implements DistrictSection<DisclosurePlan> {

	private final Plans rows;

	private final OverdueAtOnce overdue;

	private final TaskWithdrawals withdrawals;

	PlanSection(Plans rows, OverdueAtOnce overdue, TaskWithdrawals withdrawals) {
		this.withdrawals = withdrawals;
		this.rows = rows;
		this.overdue = overdue;
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
		long count = this.overdue.count(draft);
		requireBackdated(known, draft, count);
		Change.Kind kind = known.equals(DisclosurePlan.NONE) ? Change.Kind.ADDED : Change.Kind.CHANGED;
		List<Change> changes = new ArrayList<>();
		changes.add(new Change(kind, "disclosure", "plan", words(draft) + overdue(count)));
		draft.withdrawnSince(known)
			.forEach((one) -> changes.add(new Change(Change.Kind.REMOVED, "disclosure", "tasks",
					one.before() + "以前的公开任务撤销，共 " + this.withdrawals.count(one) + " 处·期；原因：" + one.reason())));
		return changes;
	}

	@Override
	public void apply(DisclosurePlan draft) {
		List<DisclosurePlan.Withdrawal> withdrawn = draft.withdrawnSince(this.rows.plan());
		this.rows.put(draft);
		withdrawn.forEach(this.withdrawals::apply);
	}

	@Override
	public void export(FolderWriter folder) {
		DisclosurePlan plan = this.rows.plan();
		if (!plan.equals(DisclosurePlan.NONE)) {
			folder.write(PlanFormat.FILE, PlanFormat.SCHEMA, PlanFile.of(plan));
		}
	}

	/**
	 * A step in the past makes tasks that are overdue at once, for ever; the folder must
	 * say that this is meant.
	 */
	private void requireBackdated(DisclosurePlan known, DisclosurePlan draft, long count) {
		Findings findings = new Findings();
		Location at = new Location(BoundDistrict.required() + "/" + PlanFormat.FILE, 1);
		draft.begin()
			.stream()
			.filter((step) -> this.overdue.isPast(step) && !Boolean.TRUE.equals(step.backdated()))
			.filter((step) -> known.begin()
				.stream()
				.noneMatch((old) -> !old.from().isAfter(step.from()) && old.places().containsAll(step.places())))
			.forEach((step) -> findings.add(at, "disclosure.from-unmarked", step.from(), count));
		if (!findings.isEmpty()) {
			throw new FolderRejected(findings.all());
		}
	}

	private static String overdue(long count) {
		return (count == 0) ? "" : "；其中 " + count + " 项任务立即逾期";
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
