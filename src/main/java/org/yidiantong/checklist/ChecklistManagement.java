package org.yidiantong.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceUnknown;

/**
 * The list of the district that is bound: what may be done, by whom, and who answers for
 * it where. Where no day is given, the version that counts today by business time is
 * meant.
 */
@Service
public class ChecklistManagement {

	private final KeptLists lists;

	private final OrganizationManagement organization;

	private final BusinessClock clock;

	ChecklistManagement(KeptLists lists, OrganizationManagement organization, BusinessClock clock) {
		this.lists = lists;
		this.organization = organization;
		this.clock = clock;
	}

	/**
	 * The version that counts today.
	 * @throws ChecklistUnknown when none does yet
	 */
	@Transactional(readOnly = true)
	public Checklist current() {
		return this.lists.on(this.clock.today());
	}

	/**
	 * The version that counts on a day: the latest of those that have begun.
	 * @throws ChecklistUnknown when none has begun
	 */
	@Transactional(readOnly = true)
	public Checklist current(LocalDate day) {
		return this.lists.on(day);
	}

	/**
	 * The items of the version that counts today, in the order of the list. A category
	 * that the list does not have has no items.
	 * @throws PlaceUnknown when the filter names a place that does not exist
	 * @throws ChecklistUnknown when no version counts yet
	 */
	@Transactional(readOnly = true)
	public List<ItemSummary> items(ItemFilter filter) {
		List<ItemSummary> items = this.lists.items(version());
		String code = filter.place();
		if (code != null) {
			Place place = place(code);
			RoutingPolicy policy = policy();
			items = items.stream().filter((item) -> policy.applies(item.appliesTo(), place)).toList();
		}
		return items.stream().filter(filter::admits).toList();
	}

	/** The version that counts on a day; empty when none has begun. */
	@Transactional(readOnly = true)
	public Optional<Checklist> find(LocalDate day) {
		try {
			return Optional.of(this.lists.on(day));
		}
		catch (ChecklistUnknown beforeTheFirst) {
			return Optional.empty();
		}
	}

	/**
	 * The items of a version in full, in the order of the list; none when the district
	 * has no such version.
	 */
	@Transactional(readOnly = true)
	public List<Item> itemsOf(String version) {
		return this.lists.items(version)
			.stream()
			.flatMap((line) -> this.lists.item(version, line.code()).stream())
			.toList();
	}

	/**
	 * An item of the version that counts today; empty when that has none of this code.
	 * @throws ChecklistUnknown when no version counts yet
	 */
	@Transactional(readOnly = true)
	public Optional<Item> item(String code) {
		return this.lists.item(version(), code);
	}

	/**
	 * An item as a version of the list had it; empty when that has none of this code.
	 */
	@Transactional(readOnly = true)
	public Optional<Item> item(String version, String code) {
		return this.lists.item(version, code);
	}

	/**
	 * Who answers for an item of a certain version at a place; empty when there is no
	 * such item or place, or nobody answers for it there.
	 */
	@Transactional(readOnly = true)
	public Optional<Routing> routing(Item item, String placeCode) {
		RoutingPolicy policy = policy();
		return this.organization.place(placeCode)
			.filter((place) -> policy.applies(item.appliesTo(), place))
			.flatMap((place) -> policy.settled(item, place));
	}

	/**
	 * Who answers for an item at a place.
	 * @throws ItemUnknown when the version that counts today has no such item
	 * @throws PlaceUnknown when the place does not exist
	 * @throws ItemNotOfferedHere when the item does not apply there
	 * @throws ResponsibilityUnsettled when nobody answers for it there
	 */
	@Transactional(readOnly = true)
	public Routing route(String itemCode, String placeCode) {
		Item item = item(itemCode).orElseThrow(() -> new ItemUnknown(itemCode));
		return policy().route(item, place(placeCode));
	}

	private String version() {
		return current().version();
	}

	private Place place(String code) {
		return this.organization.place(code).orElseThrow(() -> new PlaceUnknown(code));
	}

	private RoutingPolicy policy() {
		return new RoutingPolicy(this.organization.chart());
	}

}
