package org.yidiantong.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.PlaceKind;
import org.yidiantong.organization.Unit;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.organization.UnitKind;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * A township with one village and one community, its units, and a list of four items, for
 * unit tests without a database.
 */
public final class SmallChecklist {

	public static final String VERSION = "2021.1";

	public static final String TOWNSHIP = "341503100";

	public static final String VILLAGE = "341503100-V01";

	public static final String COMMUNITY = "341503100-C01";

	/** A village that was merged into another one in 2020. */
	public static final String FORMER_VILLAGE = "341503100-V09";

	public static final Unit GOVERNMENT = unit("HU-341503100", "苏埠镇人民政府", UnitKind.TOWNSHIP_GOVERNMENT, TOWNSHIP);

	public static final Unit VILLAGERS = unit("HU-341503100-V01", "黄莲村村委会", UnitKind.VILLAGE, VILLAGE);

	public static final Unit RESIDENTS = unit("HU-341503100-C01", "苏埠社区居委会", UnitKind.COMMUNITY, COMMUNITY);

	public static final Unit DESK = unit("SU-341503100", "苏埠镇纪委", UnitKind.TOWNSHIP_DISCIPLINE, TOWNSHIP);

	public static final Unit ROADS = new Unit(new UnitCode("HU-D01"), "区交通运输局", UnitKind.DEPARTMENT, Set.of("ROADS"),
			"BUILD", null, null);

	public static final Unit WELFARE = new Unit(new UnitCode("HU-D02"), "区民政局", UnitKind.DEPARTMENT, Set.of("WELFARE"),
			"LIVELIHOOD", null, null);

	public static final Unit GROUP = new Unit(new UnitCode("SU-G01"), "派驻区住建局纪检监察组", UnitKind.RESIDENT_GROUP, Set.of(),
			"BUILD", null, null);

	/** Street lamps: led by the village or community, guided by a department. */
	public static final Item LAMPS = item("L01", "路灯报修", Set.of(Settlement.VILLAGE, Settlement.COMMUNITY),
			new Responsibility(Lead.VILLAGE, List.of("ROADS"), HandlingGrade.SIMPLE), DisclosureFrequency.MONTHLY);

	/** Rural allowances: led by the township, in villages only. */
	public static final Item ALLOWANCES = item("B01", "农村低保", Set.of(Settlement.VILLAGE),
			new Responsibility(Lead.TOWNSHIP, List.of("WELFARE"), HandlingGrade.GENERAL),
			DisclosureFrequency.QUARTERLY);

	/** Streets: led by the department that performs the first function. */
	public static final Item STREETS = item("B02", "背街小巷整治", Set.of(Settlement.COMMUNITY),
			new Responsibility(Lead.DEPARTMENT, List.of("ROADS", "WELFARE"), HandlingGrade.COMPLEX),
			DisclosureFrequency.ANNUAL);

	/** Electricity: led by a department that the district does not have. */
	public static final Item POWER = item("B03", "农网改造", Set.of(Settlement.VILLAGE, Settlement.COMMUNITY),
			new Responsibility(Lead.DEPARTMENT, List.of("POWER"), HandlingGrade.GENERAL), DisclosureFrequency.EVENT);

	private static final List<Place> PLACES = List.of(
			new Place(new PlaceCode(TOWNSHIP), "苏埠镇", PlaceKind.TOWNSHIP, null, null, List.of(), null, null, null),
			new Place(new PlaceCode(VILLAGE), "黄莲村", PlaceKind.VILLAGE, null, new PlaceCode(TOWNSHIP), List.of(), null,
					null, null),
			new Place(new PlaceCode(COMMUNITY), "苏埠社区", PlaceKind.COMMUNITY, null, new PlaceCode(TOWNSHIP), List.of(),
					null, null, null));

	private SmallChecklist() {
	}

	public static OrganizationChart chart() {
		return new OrganizationChart(PLACES, List.of(GOVERNMENT, VILLAGERS, RESIDENTS, DESK, ROADS, WELFARE, GROUP));
	}

	public static Place place(String code) {
		return chart().place(new PlaceCode(code)).orElseThrow();
	}

	/** The list, in effect since 2021. */
	public static List<Item> items() {
		return List.of(LAMPS, ALLOWANCES, STREETS, POWER);
	}

	/** The door to the list of this district. */
	public static ChecklistManagement checklists(BusinessClock clock) {
		return new ChecklistManagement(new PublishedList(), organization(), clock);
	}

	/** The door to the places and units of this district. */
	public static OrganizationManagement organization() {
		OrganizationManagement organization = mock(OrganizationManagement.class);
		given(organization.chart()).willReturn(chart());
		given(organization.place(any())).willAnswer((call) -> anyPlace(call.getArgument(0)));
		return organization;
	}

	private static Optional<Place> anyPlace(PlaceCode code) {
		return code.value().equals(FORMER_VILLAGE)
				? Optional.of(new Place(new PlaceCode(FORMER_VILLAGE), "老黄莲村", PlaceKind.VILLAGE, null,
						new PlaceCode(TOWNSHIP), List.of(), null, null, LocalDate.of(2020, 12, 31)))
				: chart().place(code);
	}

	private static Unit unit(String code, String name, UnitKind kind, String place) {
		return new Unit(new UnitCode(code), name, kind, Set.of(), null, new PlaceCode(place), null);
	}

	private static Item item(String code, String name, Set<Settlement> settlements, Responsibility responsibility,
			DisclosureFrequency frequency) {
		return new Item(new ItemCode(code), "341503/" + code, name,
				new Category("C1", "公共服务", "Services", ItemGroup.SERVICE), settlements, List.of(), "村委会", "区直部门",
				new Scope(List.of(), List.of()), List.of(), responsibility, new Supervision("BUILD", "村务监督委员会"),
				List.of(), null,
				new DisclosureDuty("办理结果", List.of(), List.of(frequency), "", null, Audience.PUBLIC, ""), List.of(),
				List.of());
	}

	/** Keeps the list in memory. */
	private static final class PublishedList implements Checklists {

		@Override
		public Checklist effectiveOn(LocalDate day) {
			LocalDate from = LocalDate.of(2021, 1, 1);
			if (day.isBefore(from)) {
				throw new ChecklistUnknown(day);
			}
			return new Checklist(VERSION, from, "anhui@2021.1", List.of(LAMPS.category()));
		}

		@Override
		public List<ListVersion> versions() {
			return List.of(new ListVersion(VERSION, LocalDate.of(2021, 1, 1), "anhui@2021.1",
					SmallChecklist.items().size(), false));
		}

		@Override
		public Optional<Checklist> version(String version) {
			return version.equals(VERSION) ? Optional.of(effectiveOn(LocalDate.of(2021, 1, 1))) : Optional.empty();
		}

		@Override
		public List<Item> contents(String version) {
			return version.equals(VERSION) ? SmallChecklist.items() : List.of();
		}

		@Override
		public List<ItemSummary> items(String version) {
			return version.equals(VERSION) ? SmallChecklist.items().stream().map(Item::summary).toList() : List.of();
		}

		@Override
		public Optional<Item> item(String version, ItemCode code) {
			return SmallChecklist.items()
				.stream()
				.filter((item) -> version.equals(VERSION) && item.code().equals(code))
				.findFirst();
		}

	}

}
