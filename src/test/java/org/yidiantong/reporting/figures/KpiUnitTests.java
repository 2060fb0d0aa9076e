package org.yidiantong.reporting.figures;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KpiUnitTests {

	@Test
	void givesThePublishedFigures() {
		Measurements yuan = measured(Map.of(ComplaintSet.COMPLAINTS, 205L, ComplaintSet.CLOSED, 194L,
				ComplaintSet.RATED, 49L, ComplaintSet.SATISFIED, 41L, ComplaintSet.ON_TIME, 185L, ComplaintSet.JUDGED,
				196L, ComplaintSet.RETURNS, 14L, ComplaintSet.DISPATCHES, 216L, ComplaintSet.REPEATS, 11L,
				ComplaintSet.ACCEPTED, 203L));
		assertThat(Kpi.CLOSURE_RATE.of(yuan, Basis.CUMULATIVE)).isEqualTo("94.6");
		assertThat(Kpi.SATISFACTION_RATE.of(yuan, Basis.CUMULATIVE)).isEqualTo("83.67");
		assertThat(Kpi.RATING_SHARE.of(yuan, Basis.CUMULATIVE)).isEqualTo("25.26");
		assertThat(Kpi.ON_TIME_RATE.of(yuan, Basis.CUMULATIVE)).isEqualTo("94.39");
		assertThat(Kpi.RETURN_RATE.of(yuan, Basis.CUMULATIVE)).isEqualTo("6.48");
		assertThat(Kpi.REPEAT_RATE.of(yuan, Basis.CUMULATIVE)).isEqualTo("5.42");
	}

	@Test
	void roundsHalfUp() {
		assertThat(Fraction.percent(1, 2000, 1)).isEqualTo("0.1");
		assertThat(Fraction.percent(49, 100_000, 1)).isEqualTo("0.0");
		assertThat(Fraction.percent(1, 3, 2)).isEqualTo("33.33");
		assertThat(Fraction.percent(3, 3, 2)).isEqualTo("100.00");
	}

	@Test
	void isUndefinedWhenDividedByNothing() {
		for (Kpi kpi : Kpi.values()) {
			BigDecimal value = kpi.of(Measurements.NOTHING, Basis.CUMULATIVE);
			assertThat(value).as(kpi.code()).isEqualTo((kpi.unit() == Kpi.Unit.COUNT) ? BigDecimal.ZERO : null);
		}
	}

	@Test
	void hasACodeOfItsOwn() {
		assertThat(Arrays.stream(Kpi.values()).map(Kpi::code)).doesNotHaveDuplicates();
		assertThat(Arrays.stream(Kpi.values()).map(Kpi::zh)).doesNotHaveDuplicates();
	}

	@Test
	void ranksEqualsAlikeAndSkipsTheNext() {
		Map<String, Measurements> places = new LinkedHashMap<>();
		places.put("a", judged(9, 10));
		places.put("b", judged(10, 10));
		places.put("c", judged(18, 20));
		places.put("d", judged(1, 5));
		places.put("few", judged(4, 4));
		places.put("none", Measurements.NOTHING);
		Ranking ranking = new Ranking(places, Basis.CUMULATIVE);
		assertThat(places.keySet().stream().map(ranking::of)).containsExactly(2, 1, 2, 4, null, null);
	}

	@Test
	void takesTheMeanAndTheMedianOfHandlingDays() {
		Measurements handled = Measured.of(Map.of(ComplaintSet.HANDLING_DAYS, 31L, ComplaintSet.HANDLED, 4L));
		assertThat(Kpi.MEAN_DAYS.of(handled, Basis.PERIOD)).isEqualTo("7.8");
		assertThat(Kpi.MEDIAN_DAYS.of(Measured.withMedian("7.25"), Basis.CUMULATIVE)).isEqualTo("7.3");
	}

	@Test
	void takesTheClosureRateSinceTheBeginningOnly() {
		Measurements measured = Measured.of(Map.of(ComplaintSet.CLOSED, 1L, ComplaintSet.COMPLAINTS, 1L),
				Map.of(ComplaintSet.CLOSED, 3L, ComplaintSet.COMPLAINTS, 4L));
		assertThat(Kpi.CLOSURE_RATE.of(measured, Basis.CUMULATIVE)).isEqualTo("75.0");
		assertThat(Kpi.CLOSURE_RATE.of(measured, Basis.PERIOD)).isNull();
		assertThat(Kpi.CLOSED.of(measured, Basis.PERIOD)).isEqualTo("1");
	}

	@Test
	void isFoundByItsCode() {
		assertThat(Kpi.of("onTimeRate")).contains(Kpi.ON_TIME_RATE);
		assertThat(Kpi.of("nothing")).isEmpty();
		assertThat(Kpi.values(Measurements.NOTHING, Basis.PERIOD)).containsEntry("visits", BigDecimal.ZERO)
			.containsEntry("onTimeRate", null)
			.hasSameSizeAs(Kpi.values());
	}

	@Test
	void leadsToItsComplaints() {
		assertThat(Kpi.OPEN.drillDown()).contains(new DrillDown(ComplaintSet.OPEN, ComplaintSet.OPEN));
		assertThat(Kpi.ON_TIME_RATE.drillDown()).contains(new DrillDown(ComplaintSet.ON_TIME, ComplaintSet.JUDGED));
		assertThat(Kpi.VISITS.isOfComplaints()).isFalse();
		assertThat(Kpi.DISCLOSURE_TIMELINESS.isOfComplaints()).isFalse();
		assertThat(Kpi.OPEN.isOfComplaints()).isTrue();
	}

	@Test
	void isBrokenDownByTheColumnThatTheDatabaseGroupsBy() {
		assertThat(Dimension.of(0b11111)).isEqualTo(Dimension.TOTAL);
		assertThat(Dimension.of(0b11011)).isEqualTo(Dimension.LEAD);
		assertThat(Dimension.TOWNSHIP.mask()).isEqualTo(0b01111);
	}

	@Test
	void addsCountsThatAreNotBasedOnComplaints() {
		Breakdown breakdown = Measured.breakdown(judged(9, 10), Dimension.PLACE, Map.of("a", judged(9, 10)))
			.with(Map.of(Basis.CUMULATIVE, Map.of(DistrictCount.VISITS, 7L)));
		assertThat(Kpi.VISITS.of(breakdown.total(), Basis.CUMULATIVE)).isEqualTo("7");
		assertThat(Kpi.VISITS.of(breakdown.total(), Basis.PERIOD)).isEqualTo("0");
		assertThat(Kpi.ON_TIME_RATE.of(breakdown.total(), Basis.CUMULATIVE)).isEqualTo("90.00");
		assertThat(Kpi.VISITS.of(breakdown.of(Dimension.PLACE, "a"), Basis.CUMULATIVE)).isEqualTo("0");
		assertThat(breakdown.keys(Dimension.PLACE)).containsExactly("a");
		assertThat(breakdown.keys(Dimension.LEAD)).isEmpty();
	}

	private static Measurements judged(long onTime, long of) {
		return measured(Map.of(ComplaintSet.ON_TIME, onTime, ComplaintSet.JUDGED, of));
	}

	private static Measurements measured(Map<ComplaintSet, Long> numbers) {
		return new Measurements(Map.of(Basis.CUMULATIVE, numbers), new EnumMap<>(Basis.class));
	}

}
