package org.yidiantong.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.PlaceUnknown;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The published list of the bound district: its items, and the units that are responsible
 * for an item at a place. Methods without a day or a version use the version in effect
 * today (business time).
 */
@Service
public class ChecklistManagement {

	private final Checklists lists;

	private final OrganizationManagement organization;

	private final BusinessClock clock;

	ChecklistManagement(Checklists lists, OrganizationManagement organization, BusinessClock clock) {
		this.lists = lists;
		this.organization = organization;
		this.clock = clock;
	}

	/**
	 * The version in effect today.
	 * @throws ChecklistUnknown when no version is in effect yet
	 */
	@Transactional(readOnly = true)
	public Checklist current() {
		return this.lists.effectiveOn(this.clock.today());
	}

	/**
	 * The version in effect on a day: the latest that has started by then.
	 * @throws ChecklistUnknown when none has started
	 */
	@Transactional(readOnly = true)
	public Checklist current(LocalDate day) {
		return this.lists.effectiveOn(day);
	}

	/**
	 * The items of the version in effect today, in list order. An unknown category yields
	 * no items.
	 * @throws PlaceUnknown when the filter names a place that does not exist
	 * @throws ChecklistUnknown when no version is in effect yet
	 */
	@Transactional(readOnly = true)
	public List<ItemSummary> items(ItemFilter filter) {
		return items(version(), filter);
	}

	/**
	 * The items of a version, in list order; empty when the district has no such version.
	 * @throws PlaceUnknown when the filter names a place that does not exist
	 */
	@Transactional(readOnly = true)
	public List<ItemSummary> items(String version, ItemFilter filter) {
		List<ItemSummary> items = this.lists.items(version);
		PlaceCode code = filter.place();
		if (code != null) {
			Place place = place(code);
			RoutingPolicy policy = policy();
			items = items.stream().filter((item) -> policy.applies(item.appliesTo(), place)).toList();
		}
		return items.stream().filter(filter::admits).toList();
	}

	/** The version in effect on a day; empty when none has started. */
	@Transactional(readOnly = true)
	public Optional<Checklist> find(LocalDate day) {
		try {
			return Optional.of(this.lists.effectiveOn(day));
		}
		catch (ChecklistUnknown beforeTheFirst) {
			return Optional.empty();
		}
	}

	/**
	 * All versions that the district has published, also those not yet in effect, the one
	 * that takes effect last first.
	 */
	@Transactional(readOnly = true)
	public List<ListVersion> versions() {
		return this.lists.versions();
	}

	/**
	 * A version, whether or not it is in effect.
	 * @throws VersionUnknown when the district has not published it
	 */
	@Transactional(readOnly = true)
	public Checklist version(String version) {
		return this.lists.version(version).orElseThrow(() -> new VersionUnknown(version));
	}

	/**
	 * All items of a version with their full contents, in list order; empty when the
	 * district has no such version.
	 */
	@Transactional(readOnly = true)
	public List<Item> itemsOf(String version) {
		return this.lists.contents(version);
	}

	/**
	 * An item of the version in effect today; empty when the code is unknown.
	 * @throws ChecklistUnknown when no version is in effect yet
	 */
	@Transactional(readOnly = true)
	public Optional<Item> item(ItemCode code) {
		return this.lists.item(version(), code);
	}

	/** An item of a given version; empty when the version has no such item. */
	@Transactional(readOnly = true)
	public Optional<Item> item(String version, ItemCode code) {
		return this.lists.item(version, code);
	}

	/**
	 * The units responsible for an item at a place; empty when the place is unknown, the
	 * item does not apply there, or no unit is responsible.
	 */
	@Transactional(readOnly = true)
	public Optional<Routing> routing(Item item, PlaceCode placeCode) {
		RoutingPolicy policy = policy();
		return this.organization.place(placeCode)
			.filter((place) -> policy.applies(item.appliesTo(), place))
			.flatMap((place) -> policy.settled(item, place));
	}

	/**
	 * The units responsible for an item at a place.
	 * @throws ItemUnknown when the version in effect today has no such item
	 * @throws PlaceUnknown when the place does not exist
	 * @throws ItemNotOfferedHere when the item does not apply there
	 * @throws ResponsibilityUnsettled when no unit is responsible for it there
	 */
	@Transactional(readOnly = true)
	public Routing route(ItemCode itemCode, PlaceCode placeCode) {
		return route(item(itemCode).orElseThrow(() -> new ItemUnknown(itemCode.value())), placeCode);
	}

	/**
	 * The units responsible today for an item of any version at a place.
	 * @throws PlaceUnknown when the place does not exist
	 * @throws ItemNotOfferedHere when the item does not apply there
	 * @throws ResponsibilityUnsettled when no unit is responsible for it there
	 */
	@Transactional(readOnly = true)
	public Routing route(Item item, PlaceCode placeCode) {
		return policy().route(item, place(placeCode));
	}

	/** The version that was in effect before another; empty for the first. */
	@Transactional(readOnly = true)
	public Optional<String> before(String version) {
		return this.lists.versions()
			.stream()
			.dropWhile((one) -> !one.version().equals(version))
			.skip(1)
			.filter((one) -> !one.withdrawn())
			.map(ListVersion::version)
			.findFirst();
	}

	private String version() {
		return current().version();
	}

	private Place place(PlaceCode code) {
		return this.organization.place(code).orElseThrow(() -> new PlaceUnknown(code.value()));
	}

	private RoutingPolicy policy() {
		return new RoutingPolicy(this.organization.chart());
	}

}
