package org.yidiantong.portal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.yidiantong.checklist.Audience;
import org.yidiantong.checklist.Basis;
import org.yidiantong.checklist.Bound;
import org.yidiantong.checklist.Category;
import org.yidiantong.checklist.Checklist;
import org.yidiantong.checklist.DisclosureDuty;
import org.yidiantong.checklist.DisclosureFrequency;
import org.yidiantong.checklist.DisclosureWay;
import org.yidiantong.checklist.FlowStep;
import org.yidiantong.checklist.HandlingGrade;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.ItemGroup;
import org.yidiantong.checklist.Lead;
import org.yidiantong.checklist.Limit;
import org.yidiantong.checklist.LimitSource;
import org.yidiantong.checklist.LimitUnit;
import org.yidiantong.checklist.Responsibility;
import org.yidiantong.checklist.Routing;
import org.yidiantong.checklist.Scope;
import org.yidiantong.checklist.Settlement;
import org.yidiantong.checklist.Supervision;
import org.yidiantong.checklist.finding.SearchHit;
import org.yidiantong.checklist.finding.SearchHits;
import org.yidiantong.checklist.finding.SearchKind;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.PlaceKind;
import org.yidiantong.organization.TownshipType;
import org.yidiantong.organization.Unit;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.organization.UnitKind;

/**
 * A small district to look at.
 */
final class SampleDistrict {

	static final Category AFFAIRS = new Category("C1", "党务村务管理", "Party and village affairs", ItemGroup.COLLECTIVE);

	static final Category SERVICES = new Category("C5", "便民服务办理", "", ItemGroup.SERVICE);

	static final Checklist LIST = new Checklist("2021.1", LocalDate.of(2021, 9, 6), "anhui@2021.1",
			List.of(AFFAIRS, SERVICES));

	/** 25 hits, so that they take two pages. */
	static final SearchHits FOUND = new SearchHits(IntStream.range(0, 25)
		.mapToObj((number) -> new SearchHit(SearchKind.ITEM, "B%02d".formatted(number), "村民<会议>" + number, "党务村务管理",
				(number == 0) ? "会议不公示 → B03" : null, number == 0, "0000000%02d".formatted(number)))
		.toList(), false);

	static final Item MEETING = item("B01", "村级重大事项民主决策（四议两公开）", AFFAIRS,
			Set.of(Settlement.VILLAGE, Settlement.COMMUNITY));

	static final Item LAND = item("B32", "宅基地申请", SERVICES, Set.of(Settlement.VILLAGE));

	static final Unit VILLAGE_UNIT = unit("HU-V01", "黄莲村村民委员会", UnitKind.VILLAGE, "341503014-V01");

	static final Unit DISCIPLINE = unit("SU-T14", "苏埠镇纪委", UnitKind.TOWNSHIP_DISCIPLINE, "341503014");

	static final LocalDate TODAY = LocalDate.of(2021, 12, 15);

	private static final List<Place> PLACES = List.of(
			new Place(new PlaceCode("341503014"), "苏埠镇", PlaceKind.TOWNSHIP, TownshipType.TOWN, null, List.of("苏埠"),
					"341503102000", LocalDate.of(2021, 1, 1), null),
			village("341503014-V01", "黄莲村", PlaceKind.VILLAGE, "黄莲", null),
			village("341503014-V02", "撤并村", PlaceKind.VILLAGE, "撤并", LocalDate.of(2021, 10, 1)),
			village("341503014-C01", "横排头社区", PlaceKind.COMMUNITY, "横排头", null));

	static final Routing ROUTING = new Routing(VILLAGE_UNIT, List.of(), DISCIPLINE, DISCIPLINE, HandlingGrade.GENERAL);

	private SampleDistrict() {
	}

	/** What counts on the day of the tests. */
	static OrganizationChart chart() {
		return new OrganizationChart(PLACES.stream().filter((one) -> one.validOn(TODAY)).toList(), List.of(VILLAGE_UNIT,
				DISCIPLINE, unit("HU-T14", "苏埠镇人民政府", UnitKind.TOWNSHIP_GOVERNMENT, "341503014")));
	}

	static Optional<Place> called(String text) {
		return PLACES.stream()
			.filter((one) -> Stream.of(one.code().value(), one.name(), one.statCode()).anyMatch(text::equals)
					|| one.aliases().contains(text))
			.findFirst();
	}

	private static Place village(String code, String name, PlaceKind kind, String alias, LocalDate closed) {
		return new Place(new PlaceCode(code), name, kind, null, new PlaceCode("341503014"), List.of(alias), null, null,
				closed);
	}

	private static Unit unit(String code, String name, UnitKind kind, String place) {
		return new Unit(new UnitCode(code), name, kind, Set.of(), null, PlaceCode.orNull(place), null);
	}

	private static Item item(String code, String name, Category category, Set<Settlement> kinds) {
		return new Item(new ItemCode(code), "anhui/" + code, name, category, kinds,
				List.of(new Basis("LAW", "《村民委员会组织法》", "", "第21—26条", LocalDate.of(2018, 12, 29), null, "大事要由村民商量着办")),
				"村（社区）党组织、村（居）委会", "区民政局",
				new Scope(List.of("该上会的没有上会"), List.of(new Scope.Elsewhere("选举争议", "乡镇人民政府"))), List.of("决议公示不少于7日"),
				new Responsibility(Lead.VILLAGE, List.of("CIVIL_AFFAIRS"), HandlingGrade.GENERAL),
				new Supervision("PARTY", "村务监督委员会"),
				List.of(new FlowStep(1, "村党组织", "支部提议",
						new Limit("3个工作日内", 3, LimitUnit.WORKING_DAY, Bound.MAX, LimitSource.LOCAL)),
						new FlowStep(2, "村委会", "决议公示",
								new Limit("公示7日以上", 7, LimitUnit.CALENDAR_DAY, Bound.MIN, LimitSource.LAW)),
						new FlowStep(3, "党员大会", "审议", new Limit("按会期", null, null, null, LimitSource.LOCAL))),
				null,
				new DisclosureDuty("议题、表决结果", List.of(DisclosureWay.PLATFORM, DisclosureWay.NOTICE_BOARD),
						List.of(DisclosureFrequency.EVENT), "一事一公开", 7, Audience.PUBLIC, ""),
				List.of("会议记录"), List.of("先干后补会"));
	}

}
