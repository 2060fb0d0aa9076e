package org.yidiantong.disclosure.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.disclosure.DisclosureManagement;
import org.yidiantong.disclosure.Period;
import org.yidiantong.disclosure.PlacelessUnit;
import org.yidiantong.disclosure.WriteDisclosure;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.PlaceKind;
import org.yidiantong.organization.PlaceUnknown;
import org.yidiantong.organization.Unit;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the tasks of places for officers. A village officer sees the own village,
 * an officer of a township or of its discipline office all its villages, a district
 * officer all.
 */
@Service
public class DisclosureTasks {

	private static final int FIRST_YEAR = 2000;

	private static final int LAST_YEAR = 2098;

	private final TaskCalendar years;

	private final DisclosureManagement disclosures;

	private final OrganizationManagement organization;

	private final BusinessClock clock;

	DisclosureTasks(TaskCalendar years, DisclosureManagement disclosures, OrganizationManagement organization,
			BusinessClock clock) {
		this.years = years;
		this.disclosures = disclosures;
		this.organization = organization;
		this.clock = clock;
	}

	/**
	 * Lists the places that the actor may see and that have tasks in a year, in the order
	 * of the organization chart.
	 * @throws NotPermitted when the actor may neither write nor check
	 */
	@Transactional(readOnly = true)
	public List<PlaceTasks> list(Actor actor, int year) {
		OrganizationChart chart = this.organization.chart();
		return tasks(actor, chart, places(actor, chart), year).stream().filter((one) -> one.total() > 0).toList();
	}

	/**
	 * The tasks of one place in a year. Refuses as {@link #list} does.
	 * @throws PlaceUnknown when there is no such village or the actor may not see it
	 */
	@Transactional(readOnly = true)
	public PlaceTasks of(Actor actor, PlaceCode place, int year) {
		OrganizationChart chart = this.organization.chart();
		List<Place> one = places(actor, chart).stream().filter((each) -> each.code().equals(place)).toList();
		return tasks(actor, chart, one, year).stream().findFirst().orElseThrow(() -> new PlaceUnknown(place.value()));
	}

	/**
	 * Reports that nothing happened for several tasks of the actor's place and submits
	 * these disclosures for checking, all or none. Ids that exist already are skipped.
	 * @return how many were submitted
	 * @throws InvalidRequest with every validation error: no item chosen, an item without
	 * an open task in the period, a period that is not over
	 * @throws PlacelessUnit when the actor's unit serves no place
	 * @throws NotPermitted when the actor may not write
	 */
	@Transactional
	public int reportNothing(Actor actor, SubmitNilReport asked) {
		Place place = this.disclosures.place(actor).place();
		Map<String, UUID> fresh = new TreeMap<>(asked.items());
		fresh.values().removeIf((id) -> this.disclosures.exists(id));
		check(actor, place, asked, fresh);
		fresh.forEach((item, id) -> {
			WriteDisclosure input = new WriteDisclosure(asked.kind(), item, asked.period(), null, null, null, true,
					null);
			this.disclosures.write(actor, id, input);
			this.disclosures.submit(actor, id, 0, input);
		});
		return fresh.size();
	}

	private void check(Actor actor, Place place, SubmitNilReport asked, Map<String, UUID> fresh) {
		List<ValidationError> errors = new ArrayList<>();
		if (asked.items().isEmpty()) {
			errors.add(ValidationError.of("task", "disclosure.task.missing"));
		}
		List<ItemCode> open = Period.parse((asked.period() == null) ? "" : asked.period())
			.map((period) -> open(actor, place, period))
			.orElse(List.of());
		fresh.keySet()
			.stream()
			.filter((item) -> ItemCode.read(item).filter(open::contains).isEmpty())
			.forEach((item) -> errors.add(ValidationError.of("task", "disclosure.task.none", item)));
		if (!errors.isEmpty()) {
			throw new InvalidRequest(errors);
		}
	}

	/** The items without a disclosure. */
	private List<ItemCode> open(Actor actor, Place place, Period period) {
		return of(actor, place.code(), period.from().getYear()).periods()
			.stream()
			.filter((one) -> one.period().equals(period))
			.flatMap((one) -> one.untouched().stream())
			.map(DisclosureTask::item)
			.toList();
	}

	private List<PlaceTasks> tasks(Actor actor, OrganizationChart chart, List<Place> places, int year) {
		LocalDate today = this.clock.today();
		int within = Math.max(FIRST_YEAR, Math.min(year, LAST_YEAR));
		Map<PlaceCode, List<PeriodTasks>> all = this.years.of(places, within, today);
		return places.stream()
			.map((place) -> new PlaceTasks(place, within, all.getOrDefault(place.code(), List.of()),
					writes(actor, chart, place)))
			.toList();
	}

	private List<Place> places(Actor actor, OrganizationChart chart) {
		if (!actor.district().equals(BoundDistrict.required())) {
			throw new NotPermitted(Permission.DISCLOSURES_WRITE);
		}
		if (!actor.may(Permission.DISCLOSURES_WRITE)) {
			actor.require(Permission.DISCLOSURES_CHECK);
		}
		return chart.places()
			.stream()
			.filter((place) -> place.kind() != PlaceKind.TOWNSHIP && reaches(actor, chart, place))
			.toList();
	}

	private static boolean reaches(Actor actor, OrganizationChart chart, Place place) {
		if (actor.isDistrictWide()) {
			return true;
		}
		return List.of(chart.handlingUnitOf(place), chart.governmentOf(place), chart.disciplineOfficeOf(place))
			.stream()
			.flatMap((unit) -> unit.map(Unit::code).stream())
			.anyMatch((code) -> code.equals(actor.unit()));
	}

	private static boolean writes(Actor actor, OrganizationChart chart, Place place) {
		return actor.may(Permission.DISCLOSURES_WRITE)
				&& chart.handlingUnitOf(place).filter((unit) -> unit.code().equals(actor.unit())).isPresent();
	}

}
