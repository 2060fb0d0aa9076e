package org.yidiantong.disclosure.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.disclosure.DisclosureFilter;
import org.yidiantong.disclosure.DisclosureKind;
import org.yidiantong.disclosure.Period;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;

import org.springframework.stereotype.Component;

/**
 * Parses query parameters into a filter; blank ones are ignored.
 */
@Component
class DisclosureQuery {

	private static final int LONGEST = 60;

	private final OrganizationManagement organization;

	private final ChecklistManagement checklists;

	DisclosureQuery(OrganizationManagement organization, ChecklistManagement checklists) {
		this.organization = organization;
		this.checklists = checklists;
	}

	/**
	 * The filter.
	 * @param villagers whether disclosures for the people of a village are included
	 * @throws InvalidRequest with every validation error
	 */
	DisclosureFilter read(@Nullable String place, @Nullable String item, @Nullable String kind, @Nullable String period,
			boolean villagers) {
		List<ValidationError> errors = new ArrayList<>();
		Optional<Place> where = read("place", place, "disclosure.place.unknown",
				(code) -> PlaceCode.read(code).flatMap(this.organization::place), errors);
		Optional<Item> what = read("item", item, "disclosure.item.unknown",
				(code) -> ItemCode.read(code).flatMap(this.checklists::item), errors);
		Optional<DisclosureKind> which = read("kind", kind, "disclosure.kind", DisclosureQuery::kind, errors);
		Optional<Period> when = read("period", period, "disclosure.period", Period::parse, errors);
		if (!errors.isEmpty()) {
			throw new InvalidRequest(errors);
		}
		return new DisclosureFilter(where.orElse(null), what.map(Item::lineage).orElse(null), which.orElse(null),
				when.orElse(null), villagers);
	}

	private static <T> Optional<T> read(String name, @Nullable String input, String code,
			Function<String, Optional<T>> reading, List<ValidationError> errors) {
		String text = (input == null) ? "" : input.strip();
		if (text.isEmpty()) {
			return Optional.empty();
		}
		Optional<T> found = (text.length() > LONGEST) ? Optional.empty() : reading.apply(text);
		if (found.isEmpty()) {
			errors.add(ValidationError.ofParameter(name, code));
		}
		return found;
	}

	private static Optional<DisclosureKind> kind(String name) {
		return Arrays.stream(DisclosureKind.values()).filter((one) -> one.name().equals(name)).findFirst();
	}

}
