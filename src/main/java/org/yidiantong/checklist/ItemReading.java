package org.yidiantong.checklist;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.yidiantong.checklist.ItemFile.BasisFile;
import org.yidiantong.checklist.ItemFile.DisclosureFile;
import org.yidiantong.checklist.ItemFile.LimitFile;
import org.yidiantong.checklist.ItemFile.OutsideFile;
import org.yidiantong.checklist.ItemFile.RoutingFile;
import org.yidiantong.checklist.ItemFile.ScopeFile;
import org.yidiantong.checklist.ItemFile.StepFile;
import org.yidiantong.checklist.ItemFile.SupervisingFile;
import org.yidiantong.checklist.ItemFile.TotalLimitFile;

/**
 * Makes items of what is written. An item in which something is missing is left out; that
 * has been reported before.
 */
final class ItemReading {

	private final Map<String, Category> categories;

	private final PolicyLibrary policies;

	ItemReading(Map<String, Category> categories, PolicyLibrary policies) {
		this.categories = categories;
		this.policies = policies;
	}

	Optional<Item> item(WrittenItem written) {
		try {
			return Optional.of(complete(written.file(), written.lineage()));
		}
		catch (PartMissing reported) {
			return Optional.empty();
		}
	}

	private Item complete(ItemFile file, String lineage) {
		return new Item(given(file.code()), lineage, given(file.name()),
				given(this.categories.get(given(file.category()))),
				EnumSet.copyOf(some(file.appliesTo(), Function.identity())), some(file.basis(), this::basis),
				given(file.handledBy()), given(file.guidedBy()), scope(given(file.scope())), texts(file.requirements()),
				responsibility(given(file.routing())), supervision(given(file.supervising())),
				some(file.steps(), ItemReading::step), total(file.totalLimit()), disclosure(given(file.disclosure())),
				texts(file.materials()), texts(file.riskPoints()));
	}

	private Basis basis(BasisFile file) {
		return given(this.policies.find(given(file.policy()))).basis(file.articles());
	}

	private static Scope scope(ScopeFile file) {
		return new Scope(texts(file.inside()), some(file.outside(), ItemReading::elsewhere));
	}

	private static Scope.Elsewhere elsewhere(OutsideFile file) {
		return new Scope.Elsewhere(given(file.text()), given(file.goTo()));
	}

	private static Responsibility responsibility(RoutingFile file) {
		return new Responsibility(given(file.lead()), texts(file.departments()), given(file.grade()));
	}

	private static Supervision supervision(SupervisingFile file) {
		return new Supervision(given(file.portfolio()), given(file.villageSide()));
	}

	private static FlowStep step(StepFile file) {
		LimitFile limit = given(file.limit());
		return new FlowStep(given(file.seq()), given(file.actor()), given(file.action()),
				new Limit(given(limit.text()), limit.days(), limit.unit(), limit.bound(), given(limit.source())));
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

	private static List<String> texts(@Nullable List<@Nullable String> written) {
		return some(written, Function.identity());
	}

	/** What a list says that may not be empty. */
	private static <T, R> List<R> some(@Nullable List<@Nullable T> written, Function<T, R> reading) {
		if (written == null || written.isEmpty() || written.stream().anyMatch(Objects::isNull)) {
			throw new PartMissing();
		}
		return written.stream().map(ItemReading::given).map(reading).toList();
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
