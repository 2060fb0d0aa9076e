package org.yidiantong.reporting;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.ComplaintInspection;
import org.yidiantong.complaints.cards.CardRun;
import org.yidiantong.complaints.events.ComplaintCardRaised;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Role;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.reporting.figures.FigureManagement;
import org.yidiantong.reporting.figures.TodaysFigures;
import org.yidiantong.reporting.redlist.RedList;
import org.yidiantong.reporting.redlist.RedListManagement;
import org.yidiantong.reporting.redlist.UrgentComplaint;
import org.yidiantong.reporting.redlist.UrgentComplaint.Reason;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.Listeners;
import org.yidiantong.support.SqlCapture;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a leader has to act on: complaints enter the list by their deadline, their red
 * card and their second bad rating, and leave it when they are closed.
 */
@PlayedApplication
@BusinessDay("2021-11-01")
class RedListModuleTests {

	@Autowired
	private PlayedDistrict district;

	@Autowired
	private FigureManagement figures;

	@Autowired
	private RedListManagement redList;

	@Autowired
	private ComplaintInspection inspection;

	@Autowired
	private CardRun cards;

	@Autowired
	private Listeners listeners;

	@Autowired
	private BusinessClock clock;

	private DistrictCode code;

	@BeforeEach
	void begins() {
		this.code = this.district.begin();
	}

	@Test
	void listsAnOverdueComplaintWithItsRedCardUntilItIsClosed() {
		PlayedComplaint late = dispatched();
		assertThat(reasons()).isEmpty();
		pass(30);
		assertThat(reasons()).containsOnly(Map.entry(late.id, Set.of(Reason.OVERDUE, Reason.RED_CARD)));
		assertThat(today().figures()).containsEntry("redCards", number(1)).containsEntry("overdue", number(1));
		late.revision = this.district.in(() -> this.inspection.find(this.district.actor(), late.id))
			.status()
			.revision();
		this.district.close(late);
		assertThat(reasons()).isEmpty();
		assertThat(today().figures()).containsEntry("redCards", number(1));
	}

	@Test
	void listsASecondBadRatingUntilTheComplaintIsClosedAgain() {
		PlayedComplaint twice = dispatched();
		this.district.close(twice);
		this.district.rate(twice, 1);
		assertThat(reasons()).isEmpty();
		redo(twice);
		this.district.rate(twice, 2);
		this.listeners.finish();
		assertThat(reasons().get(twice.id)).containsExactlyInAnyOrder(Reason.DISSATISFIED_TWICE, Reason.RED_CARD);
		this.district.redispatch(twice, "HU-" + this.code + "100");
		this.district.close(twice);
		assertThat(reasons()).isEmpty();
	}

	@Test
	void listsWhatIsRedoneLateApart() {
		PlayedComplaint one = dispatched();
		this.district.close(one);
		this.district.reopen(one);
		this.district.dispatch(one);
		pass(30);
		assertThat(reasons().get(one.id)).contains(Reason.REDONE_LATE).doesNotContain(Reason.OVERDUE);
	}

	@Test
	void putsTheMostUrgentFirstAndCountsTheOthers() {
		PlayedComplaint twice = dispatched();
		this.district.close(twice);
		this.district.rate(twice, 1);
		redo(twice);
		dispatched();
		dispatched();
		pass(30);
		this.district.rate(twice, 1);
		RedList found = list(1);
		assertThat(found.complaints()).extracting(UrgentComplaint::id).containsExactly(twice.id);
		assertThat(found.total()).isEqualTo(3);
	}

	@Test
	void listsTheCardsOfAMonth() {
		PlayedComplaint late = dispatched();
		pass(29);
		assertThat(this.district.in(() -> this.redList.cards(this.district.actor(), null)))
			.filteredOn((one) -> one.card() == ComplaintCardRaised.Card.RED)
			.extracting((one) -> one.complaint().id())
			.containsExactly(late.id);
		TodaysFigures today = today();
		assertThat(today.month()).containsEntry("redCards", number(1));
		assertThat(today.lastMonth().month()).containsEntry("redCards", number(0));
		pass(20);
		assertThat(this.district.in(() -> this.redList.cards(this.district.actor(), null))).isEmpty();
		assertThat(today().month()).containsEntry("redCards", number(0));
		assertThat(today().figures()).containsEntry("redCards", number(1));
	}

	@Test
	void comparesWithTheSameDaysBefore() {
		dispatched();
		pass(31);
		TodaysFigures today = today();
		LocalDate day = this.clock.today();
		assertThat(today.lastMonth().day()).isEqualTo(day.minusMonths(1));
		assertThat(today.lastYear().day()).isEqualTo(day.minusYears(1));
		assertThat(today.lastMonth().figures()).containsEntry("complaints", number(1))
			.containsEntry("overdue", number(0));
		assertThat(today.lastYear().figures()).containsEntry("complaints", number(0))
			.containsEntry("closureRate", null);
	}

	@Test
	void takesAllFiguresInAFewStatements() {
		dispatched();
		today();
		assertThat(SqlCapture.count(this::today)).isLessThan(25);
		assertThat(SqlCapture.count(() -> this.district.in(() -> this.redList.redList(this.district.actor(), 8))))
			.isLessThan(10);
	}

	@Test
	void isForTheWholeDistrictOnly() {
		Actor ofUnit = Actor.officer(UUID.randomUUID(), "OF-X", this.code, new UnitCode("SU-" + this.code + "100"),
				Set.of(Role.LEADER));
		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> this.district.in(() -> this.redList.redList(ofUnit, 1)));
		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> this.district.in(() -> this.redList.tasks(ofUnit, new PlaceCode(this.code + "100"))));
	}

	private PlayedComplaint dispatched() {
		PlayedComplaint one = this.district.file(this.code + "100-V01");
		this.district.dispatch(one);
		return one;
	}

	private void redo(PlayedComplaint one) {
		this.district.reopen(one);
		this.district.dispatch(one);
		this.district.close(one);
	}

	private void pass(int days) {
		this.district.playTo(this.clock.instant().plus(Duration.ofDays(days)));
		this.cards.lookAt(this.code);
	}

	private TodaysFigures today() {
		return this.district.in(() -> this.figures.today(this.district.actor()));
	}

	private Map<ComplaintId, Set<Reason>> reasons() {
		return this.district.in(() -> this.redList.wholeRedList(this.district.actor()))
			.complaints()
			.stream()
			.collect(Collectors.toMap(UrgentComplaint::id, UrgentComplaint::reasons));
	}

	private RedList list(int most) {
		today();
		return this.district.in(() -> this.redList.redList(this.district.actor(), most));
	}

	private static BigDecimal number(long value) {
		return BigDecimal.valueOf(value);
	}

}
