package org.yidiantong.separation;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.ItemSummary;
import org.yidiantong.checklist.ItemFilter;
import org.yidiantong.checklist.adaptation.AdaptFlow;
import org.yidiantong.checklist.adaptation.AdaptationManagement;
import org.yidiantong.checklist.adapted.AdaptationReason;
import org.yidiantong.checklist.adapted.StepChange;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceKind;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.stereotype.Component;

/**
 * An adaptation of a flow by a village.
 */
@Component
class AdaptationRows implements RowsEverywhere.Part {

	private final AdaptationManagement adaptations;

	private final ChecklistManagement checklists;

	private final OrganizationManagement organization;

	AdaptationRows(AdaptationManagement adaptations, ChecklistManagement checklists,
			OrganizationManagement organization) {
		this.adaptations = adaptations;
		this.checklists = checklists;
		this.organization = organization;
	}

	@Override
	public void make(DistrictCode district) {
		Actor program = Actor.client(UUID.randomUUID(), "separation-" + district, district,
				Set.of(Permission.FLOWS_ADAPT));
		if (this.adaptations.list(program).isEmpty()) {
			Place village = this.organization.places()
				.stream()
				.filter((place) -> place.kind() == PlaceKind.VILLAGE)
				.findFirst()
				.orElseThrow();
			ItemSummary item = this.checklists.items(ItemFilter.at(village.code())).get(0);
			this.adaptations.begin(program, new AdaptFlow(village.code().value(), item.code().value(),
					AdaptationReason.CUSTOM, "一向如此", List.of(StepChange.detail(1, "在村部"))));
		}
	}

}
