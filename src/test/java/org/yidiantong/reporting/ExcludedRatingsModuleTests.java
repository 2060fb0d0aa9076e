package org.yidiantong.reporting;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.evaluation.CallBackManagement;
import org.yidiantong.evaluation.RatingFilter;
import org.yidiantong.evaluation.exclusion.ExclusionManagement;
import org.yidiantong.evaluation.exclusion.ProposeExclusion;
import org.yidiantong.evaluation.exclusion.RatingExclusion;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.reporting.figures.FigureManagement;
import org.yidiantong.reporting.figures.TodaysFigures;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A rating that does not count leaves the figures from the day of the decision on, and
 * none before; it comes back on the day on which it counts again.
 */
@PlayedApplication
@BusinessDay("2021-11-01")
class ExcludedRatingsModuleTests {

	@Autowired
	private PlayedDistrict district;

	@Autowired
	private FigureManagement figures;

	@Autowired
	private ExclusionManagement exclusions;

	@Autowired
	private CallBackManagement ratings;

	@Autowired
	private BusinessClock clock;

	@Test
	void countUntilTheDecisionAndAgainAfterIt() {
		DistrictCode code = this.district.begin();
		rated(code, 5);
		UUID bad = rated(code, 1);
		assertThat(satisfaction()).isEqualByComparingTo("50.00");
		pass(31);
		Actor desk = officer(code, Role.DISPATCHER);
		RatingExclusion proposed = this.district
			.in(() -> this.exclusions.propose(desk, new ProposeExclusion(bad, "冒名评价", "电话核实，本人没有评价过")));
		assertThat(satisfaction()).isEqualByComparingTo("50.00");
		this.district.in(() -> this.exclusions.decide(officer(code, Role.LEADER), proposed.id(), true, null));
		assertThat(satisfaction()).isEqualByComparingTo("100.00");
		assertThat(today().figures()).containsEntry("rated", BigDecimal.ONE);
		assertThat(today().lastMonth().figures().get("satisfactionRate")).isEqualByComparingTo("50.00");
		pass(31);
		this.district.in(() -> this.exclusions.takeBack(desk, proposed.id(), "证据不足"));
		assertThat(satisfaction()).isEqualByComparingTo("50.00");
		assertThat(today().lastMonth().figures().get("satisfactionRate")).isEqualByComparingTo("100.00");
	}

	private UUID rated(DistrictCode code, int level) {
		PlayedComplaint one = this.district.file(code + "100-V01");
		this.district.dispatch(one);
		this.district.close(one);
		this.district.rate(one, level);
		return this.district
			.in(() -> this.ratings.ratings(officer(code, Role.DISPATCHER), RatingFilter.ALL, new PageRequest(1, null)))
			.items()
			.get(0)
			.id();
	}

	private BigDecimal satisfaction() {
		return today().figures().get("satisfactionRate");
	}

	private TodaysFigures today() {
		return this.district.in(() -> this.figures.today(this.district.actor()));
	}

	private void pass(int days) {
		this.district.playTo(this.clock.instant().plus(Duration.ofDays(days)));
	}

	private static Actor officer(DistrictCode code, Role role) {
		return Actor.officer(UUID.randomUUID(), role.name(), code, null, Set.of(role));
	}

}
