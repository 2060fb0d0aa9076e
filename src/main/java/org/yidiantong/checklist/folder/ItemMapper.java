package org.yidiantong.checklist.folder;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Basis;
import org.yidiantong.checklist.Branch;
import org.yidiantong.checklist.Category;
import org.yidiantong.checklist.Decision;
import org.yidiantong.checklist.DisclosureDuty;
import org.yidiantong.checklist.FlowStep;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.Limit;
import org.yidiantong.checklist.Responsibility;
import org.yidiantong.checklist.Scope;
import org.yidiantong.checklist.Supervision;
import org.yidiantong.checklist.TotalLimit;
import org.yidiantong.checklist.flow.Flow;
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
 * Maps items of a YAML file to domain items. An incomplete item maps to empty; validation
 * has reported the gap already.
 */
final class ItemMapper {

	private final Map<String, Category> categories;

	private final PolicyLibrary policies;

	ItemMapper(Map<String, Category> categories, PolicyLibrary policies) {
		this.categories = categories;
		this.policies = policies;
	}

	Optional<Item> item(SourceItem source) {
		try {
			return Optional.of(complete(source.file(), source.lineage()));
		}
		catch (PartMissing reported) {
			return Optional.empty();
		}
	}

	private Item complete(ItemFile file, String lineage) {
		return new Item(new ItemCode(given(file.code())), lineage, given(file.name()),
				given(this.categories.get(given(file.category()))),
				EnumSet.copyOf(some(file.appliesTo(), Function.identity())), some(file.basis(), this::basis),
				given(file.handledBy()), given(file.guidedBy()), scope(given(file.scope())), texts(file.requirements()),
				responsibility(given(file.routing())), supervision(given(file.supervising())),
				some(file.steps(), ItemMapper::step), total(file.totalLimit()), disclosure(given(file.disclosure())),
				texts(file.materials()), texts(file.riskPoints()));
	}

	private Basis basis(BasisFile file) {
		return given(this.policies.find(given(file.policy()))).basis(file.articles());
	}

	private static Scope scope(ScopeFile file) {
		return new Scope(texts(file.inside()), some(file.outside(), ItemMapper::elsewhere));
	}

	private static Scope.Elsewhere elsewhere(OutsideFile file) {
		return new Scope.Elsewhere(given(file.text()), given(file.goTo()));
	}

	private static Responsibility responsibility(RoutingFile file) {
		return new Responsibility(given(file.lead()), texts(file.departments()), given(file.grade()),
				file.closingPhoto());
	}

	private static Supervision supervision(SupervisingFile file) {
		return new Supervision(given(file.portfolio()), given(file.villageSide()));
	}

	private static FlowStep step(StepFile file) {
		LimitFile limit = given(file.limit());
		return new FlowStep(given(file.seq()), given(file.actor()), given(file.action()),
				new Limit(given(limit.text()), limit.days(), limit.unit(), limit.bound(), given(limit.source())),
				file.next(), decision(file.decision()));
	}

	private static @Nullable Decision decision(@Nullable DecisionFile file) {
		return (file == null) ? null : new Decision(given(file.ask()), some(file.branches(), ItemMapper::branch));
	}

	private static Branch branch(BranchFile file) {
		return new Branch(given(file.label()), file.goTo(), file.returnTo(), file.end());
	}

	/** The flow of an item; empty when a step is incomplete. */
	static Optional<Flow> flow(ItemFile file) {
		try {
			return Optional.of(new Flow(some(file.steps(), ItemMapper::step)));
		}
		catch (PartMissing reported) {
			return Optional.empty();
		}
	}

	private static @Nullable TotalLimit total(@Nullable TotalLimitFile file) {
		return (file == null) ? null : new TotalLimit(given(file.text()), given(file.days()), given(file.unit()),
				file.extendToDays(), given(file.source()));
	}

	private static DisclosureDuty disclosure(DisclosureFile file) {
		return new DisclosureDuty(given(file.what()), some(file.how(), Function.identity()),
				some(file.frequency(), Function.identity()), given(file.frequencyText()), file.noticeDays(),
				given(file.audience()), given(file.privacy()));
	}

	private static List<String> texts(@Nullable List<@Nullable String> source) {
		return some(source, Function.identity());
	}

	/** Maps a list that must not be empty. */
	private static <T, R> List<R> some(@Nullable List<@Nullable T> source, Function<T, R> reading) {
		if (source == null || source.isEmpty() || source.stream().anyMatch(Objects::isNull)) {
			throw new PartMissing();
		}
		return source.stream().map(ItemMapper::given).map(reading).toList();
	}

	private static <T> T given(@Nullable T part) {
		if (part == null) {
			throw new PartMissing();
		}
		return part;
	}

	private static final class PartMissing extends RuntimeException {

	}

}
