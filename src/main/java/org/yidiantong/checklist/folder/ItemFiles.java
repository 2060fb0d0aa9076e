package org.yidiantong.checklist.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Basis;
import org.yidiantong.checklist.Branch;
import org.yidiantong.checklist.Decision;
import org.yidiantong.checklist.DisclosureDuty;
import org.yidiantong.checklist.FlowStep;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.Limit;
import org.yidiantong.checklist.Responsibility;
import org.yidiantong.checklist.Scope;
import org.yidiantong.checklist.TotalLimit;
import org.yidiantong.checklist.folder.ItemFile.BasisFile;
import org.yidiantong.checklist.folder.ItemFile.BranchFile;
import org.yidiantong.checklist.folder.ItemFile.DecisionFile;
import org.yidiantong.checklist.folder.ItemFile.DisclosureFile;
import org.yidiantong.checklist.folder.ItemFile.LimitFile;
import org.yidiantong.checklist.folder.ItemFile.OutsideFile;
import org.yidiantong.checklist.folder.ItemFile.RoutingFile;
import org.yidiantong.checklist.folder.ItemFile.ScopeFile;
import org.yidiantong.checklist.folder.ItemFile.StepFile;
import org.yidiantong.checklist.folder.ItemFile.SupervisingFile;
import org.yidiantong.checklist.folder.ItemFile.TotalLimitFile;

/**
 * Maps domain items to items of a YAML file, which {@link ItemMapper} maps back.
 */
final class ItemFiles {

	/** The first desk is always the discipline office of the township. */
	private static final String PRIMARY = "TOWNSHIP_DISCIPLINE";

	private ItemFiles() {
	}

	/**
	 * Maps an item.
	 * @param lists prefix of the list in a lineage key; a lineage of the usual form is
	 * left out
	 */
	static ItemFile of(Item item, String lists) {
		String code = item.code().value();
		String lineage = item.lineage().equals(lists + "/" + code) ? null : item.lineage();
		return new ItemFile(code, lineage, item.name(), item.category().code(), all(List.copyOf(item.appliesTo())),
				all(item.basis(), ItemFiles::basis), item.handledBy(), item.guidedBy(), scope(item.scope()),
				all(item.requirements()), routing(item.responsibility()),
				new SupervisingFile(PRIMARY, item.supervision().portfolio(), item.supervision().villageSide()),
				all(item.steps(), ItemFiles::step), total(item.totalLimit()), disclosure(item.disclosure()),
				all(item.materials()), all(item.riskPoints()));
	}

	private static BasisFile basis(Basis basis) {
		return new BasisFile(basis.policy(), basis.articles());
	}

	private static ScopeFile scope(Scope scope) {
		return new ScopeFile(all(scope.inside()),
				all(scope.outside(), (elsewhere) -> new OutsideFile(elsewhere.text(), elsewhere.goTo())));
	}

	private static RoutingFile routing(Responsibility responsibility) {
		return new RoutingFile(responsibility.lead(), all(responsibility.departments()), responsibility.grade(),
				responsibility.closingPhoto());
	}

	private static StepFile step(FlowStep step) {
		Limit limit = step.limit();
		return new StepFile(step.seq(), step.actor(), step.action(),
				new LimitFile(limit.text(), limit.days(), limit.unit(), limit.bound(), limit.source()), step.next(),
				decision(step.decision()));
	}

	private static @Nullable DecisionFile decision(@Nullable Decision decision) {
		return (decision == null) ? null
				: new DecisionFile(decision.ask(), all(decision.branches(), ItemFiles::branch));
	}

	private static BranchFile branch(Branch branch) {
		return new BranchFile(branch.label(), branch.goTo(), branch.returnTo(), branch.end());
	}

	private static @Nullable TotalLimitFile total(@Nullable TotalLimit limit) {
		return (limit == null) ? null
				: new TotalLimitFile(limit.text(), limit.days(), limit.unit(), limit.extendTo(), limit.source());
	}

	private static DisclosureFile disclosure(DisclosureDuty duty) {
		return new DisclosureFile(duty.what(), all(duty.how()), all(duty.frequency()), duty.frequencyText(),
				duty.noticeDays(), duty.audience(), duty.privacy());
	}

	private static <T> List<@Nullable T> all(List<T> parts) {
		return all(parts, Function.identity());
	}

	private static <T, R> List<@Nullable R> all(List<T> parts, Function<T, R> mapping) {
		List<@Nullable R> mapped = new ArrayList<>();
		parts.forEach((part) -> mapped.add(mapping.apply(part)));
		return mapped;
	}

}
