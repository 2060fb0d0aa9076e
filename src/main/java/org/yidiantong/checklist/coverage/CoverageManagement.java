package org.yidiantong.checklist.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.adaptation.Adaptation;
import org.yidiantong.checklist.adaptation.AdaptationManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.tenancy.Area;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.District;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to how far base lists are taken over in the bound area: of a city or province
 * what its districts have reported, of a district its own report and what its townships
 * have adapted. Districts come in the order of their codes; nobody is ranked.
 */
@Service
public class CoverageManagement {

	private final AdoptionReports reports;

	private final AdaptationManagement adaptations;

	private final ChecklistManagement checklists;

	private final OrganizationManagement organization;

	private final DistrictManagement districts;

	CoverageManagement(AdoptionReports reports, AdaptationManagement adaptations, ChecklistManagement checklists,
			OrganizationManagement organization, DistrictManagement districts) {
		this.reports = reports;
		this.adaptations = adaptations;
		this.checklists = checklists;
		this.organization = organization;
		this.districts = districts;
	}

	/**
	 * The coverage of the bound area. Requires {@link Permission#REPORTS_READ}.
	 */
	@Transactional(readOnly = true)
	public Coverage of(Actor actor) {
		actor.require(Permission.REPORTS_READ);
		Area area = new Area(BoundDistrict.required());
		List<District> all = this.districts.all().stream().filter((one) -> area.contains(one.code())).toList();
		Map<DistrictCode, AdoptionReport> newest = this.reports.newest(area);
		List<Coverage.Line> lines = all.stream()
			.map((district) -> new Coverage.Line(district, newest.get(district.code())))
			.toList();
		return new Coverage(area.isAbove(), lines, area.isAbove() ? List.of() : townships(actor));
	}

	private List<TownshipCoverage> townships(Actor actor) {
		List<Adaptation> approved = this.adaptations.approved(actor);
		OrganizationChart chart = this.organization.chart();
		List<Item> items = approved.isEmpty() ? List.of()
				: this.checklists.itemsOf(this.checklists.current().version());
		return chart.townships().stream().map((one) -> of(one, approved, items, chart)).toList();
	}

	private static TownshipCoverage of(Place township, List<Adaptation> approved, List<Item> items,
			OrganizationChart chart) {
		List<Place> places = new ArrayList<>(List.of(township));
		places.addAll(chart.placesIn(township.code()));
		Map<Item, List<Place>> adapted = new LinkedHashMap<>();
		for (Item item : items) {
			for (Place place : places) {
				if (approved.stream().anyMatch((one) -> isOf(one, item, place))) {
					adapted.computeIfAbsent(item, (first) -> new ArrayList<>()).add(place);
				}
			}
		}
		return new TownshipCoverage(township,
				adapted.entrySet().stream().map((one) -> new AdaptedItem(one.getKey(), one.getValue())).toList());
	}

	private static boolean isOf(Adaptation one, Item item, Place place) {
		return one.lineage().equals(item.lineage()) && one.place().equals(place.code());
	}

}
