package org.yidiantong.checklist;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Who is responsible for an item, case by case, in a district of one township.
 * {@link RoutingPolicyUnitTests} compares every pair of item and place.
 */
class ResponsibleUnitsUnitTests {

	private static final Place VILLAGE = SmallChecklist.place(SmallChecklist.VILLAGE);

	private static final Place COMMUNITY = SmallChecklist.place(SmallChecklist.COMMUNITY);

	private static final Place TOWNSHIP = SmallChecklist.place(SmallChecklist.TOWNSHIP);

	private final RoutingPolicy policy = new RoutingPolicy(SmallChecklist.chart());

	@Test
	void letsVillageLeadAndDepartmentGuide() {
		assertThat(this.policy.route(SmallChecklist.LAMPS, VILLAGE)).isEqualTo(new Routing(SmallChecklist.VILLAGERS,
				List.of(SmallChecklist.ROADS), SmallChecklist.DESK, SmallChecklist.DESK, HandlingGrade.SIMPLE));
		assertThat(this.policy.route(SmallChecklist.LAMPS, COMMUNITY).lead()).isEqualTo(SmallChecklist.RESIDENTS);
	}

	@Test
	void letsTownshipLeadForItsVillages() {
		assertThat(this.policy.route(SmallChecklist.ALLOWANCES, VILLAGE).lead()).isEqualTo(SmallChecklist.GOVERNMENT);
		assertThat(this.policy.route(SmallChecklist.LAMPS, TOWNSHIP).lead()).isEqualTo(SmallChecklist.GOVERNMENT);
	}

	@Test
	void letsFirstDepartmentLeadUnderItsResidentGroup() {
		Routing routing = this.policy.route(SmallChecklist.STREETS, COMMUNITY);
		assertThat(routing.lead()).isEqualTo(SmallChecklist.ROADS);
		assertThat(routing.guiding()).containsExactly(SmallChecklist.WELFARE);
		assertThat(routing.supervising()).isEqualTo(SmallChecklist.GROUP);
		assertThat(routing.firstDesk()).isEqualTo(SmallChecklist.DESK);
	}

	@Test
	void appliesToTownshipThatContainsSuchSettlement() {
		assertThat(this.policy.applies(Set.of(Settlement.VILLAGE), VILLAGE)).isTrue();
		assertThat(this.policy.applies(Set.of(Settlement.VILLAGE), COMMUNITY)).isFalse();
		assertThat(this.policy.applies(Set.of(Settlement.COMMUNITY), TOWNSHIP)).isTrue();
		assertThat(this.policy.applies(Set.of(), TOWNSHIP)).isFalse();
	}

	@Test
	void refusesItemThatDoesNotApply() {
		assertThatExceptionOfType(ItemNotOfferedHere.class)
			.isThrownBy(() -> this.policy.route(SmallChecklist.ALLOWANCES, COMMUNITY))
			.satisfies((refused) -> assertThat(refused.arguments()).containsExactly(new ItemCode("B01"),
					new PlaceCode(SmallChecklist.COMMUNITY)));
	}

	@Test
	void findsNobodyWhereDepartmentIsMissing() {
		assertThatExceptionOfType(ResponsibilityUnsettled.class)
			.isThrownBy(() -> this.policy.route(SmallChecklist.POWER, VILLAGE))
			.satisfies((refused) -> assertThat(refused.arguments()).containsExactly(new ItemCode("B03"),
					new PlaceCode(SmallChecklist.VILLAGE)));
		assertThat(this.policy.settled(SmallChecklist.POWER, VILLAGE)).isEmpty();
		assertThat(this.policy.settled(SmallChecklist.LAMPS, VILLAGE)).isPresent();
	}

}
