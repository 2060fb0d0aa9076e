package org.yidiantong.checklist.folder;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.HandlingGrade;
import org.yidiantong.checklist.Lead;
import org.yidiantong.checklist.Responsibility;
import org.yidiantong.checklist.RoutingPolicy;
import org.yidiantong.checklist.Settlement;
import org.yidiantong.checklist.folder.ItemFile.RoutingFile;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationDraft;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.Unit;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.Location;

/**
 * Reports where a district's units cannot handle what the list assigns: a function
 * without a department, an item without a leading or supervising unit. Items with the
 * same fault share one finding.
 */
final class RoutingValidator {

	private static final int MOST_NAMED = 3;

	private final OrganizationChart chart;

	private final Map<String, String> knownFunctions;

	private final RoutingPolicy policy;

	/**
	 * The affected items of each fault; the key holds the finding's code and its
	 * arguments.
	 */
	private final Map<List<Object>, List<SourceItem>> faults = new LinkedHashMap<>();

	RoutingValidator(OrganizationDraft organization) {
		this.chart = organization.chart();
		this.knownFunctions = organization.knownFunctions();
		this.policy = new RoutingPolicy(organization.chart());
	}

	void check(List<SourceItem> items, Findings findings) {
		items.forEach(this::check);
		this.faults.forEach((fault, having) -> report(fault, having, findings));
	}

	private void check(SourceItem item) {
		RoutingFile routing = item.file().routing();
		if (routing == null) {
			return;
		}
		List<String> departments = present(routing.departments());
		departments.stream()
			.filter((function) -> this.knownFunctions.containsKey(function)
					&& this.chart.departmentFor(function).isEmpty())
			.forEach((function) -> fault(item, "checklist.function-unserved", function,
					this.knownFunctions.get(function)));
		Lead lead = routing.lead();
		if (lead == Lead.DEPARTMENT) {
			checkPortfolio(item);
		}
		else if (lead != null) {
			Responsibility responsibility = new Responsibility(lead, departments, HandlingGrade.SIMPLE);
			checkPlaces(item, "checklist.lead-missing", (place) -> this.policy.lead(responsibility, place));
		}
		checkPlaces(item, "checklist.desk-missing", this.policy::firstDesk);
	}

	private void checkPortfolio(SourceItem item) {
		ItemFile.SupervisingFile supervising = item.file().supervising();
		String portfolio = (supervising == null) ? null : supervising.portfolio();
		if (portfolio != null && this.chart.residentGroupFor(portfolio).isEmpty()) {
			fault(item, "checklist.portfolio-unserved", portfolio);
		}
	}

	private void checkPlaces(SourceItem item, String code, Function<Place, Optional<Unit>> unit) {
		Set<Settlement> settlements = EnumSet.noneOf(Settlement.class);
		settlements.addAll(present(item.file().appliesTo()));
		List<Place> missing = this.chart.places()
			.stream()
			.filter((place) -> this.policy.applies(settlements, place) && unit.apply(place).isEmpty())
			.toList();
		if (!missing.isEmpty()) {
			String places = String.join("、",
					missing.stream().limit(MOST_NAMED).map((place) -> place.code() + " " + place.name()).toList());
			fault(item, code, places, missing.size());
		}
	}

	private void fault(SourceItem item, String code, @Nullable Object... about) {
		List<Object> fault = new ArrayList<>(List.of(code));
		fault.addAll(present(List.of(about)));
		this.faults.computeIfAbsent(fault, (key) -> new ArrayList<>()).add(item);
	}

	private static void report(List<Object> fault, List<SourceItem> items, Findings findings) {
		Location at = items.get(0).blame();
		List<Object> arguments = new ArrayList<>(fault.subList(1, fault.size()));
		Set<String> codes = new TreeSet<>(items.stream().map(SourceItem::code).toList());
		arguments.add(0, String.join("、", codes));
		findings.add(at, (String) fault.get(0), arguments.toArray());
	}

	private static <T> List<T> present(@Nullable List<@Nullable T> list) {
		return (list == null) ? List.of()
				: list.stream().filter(Objects::nonNull).map(Objects::requireNonNull).toList();
	}

}
