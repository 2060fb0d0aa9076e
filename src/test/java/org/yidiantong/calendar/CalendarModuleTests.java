package org.yidiantong.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.tenancy.Change;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.yidiantong.support.ModuleTest;
import org.yidiantong.support.NationalNotice;
import org.yidiantong.tenancy.Change;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The calendar as rows, in years that no published notice is about.
 */
@ModuleTest
class CalendarModuleTests {

	private static final LocalDate FRIDAY = LocalDate.of(2097, 3, 1);

	private static final LocalDate SATURDAY = LocalDate.of(2097, 3, 2);

	@Autowired
	private CalendarSection rows;

	@Autowired
	private CalendarManagement calendar;

	@Autowired
	private YearNotices notices;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private FlywayConnectionDetails owner;

	@BeforeEach
	@AfterEach
	void forgetYears() {
		NationalNotice.forget(this.owner, 2097);
		NationalNotice.forget(this.owner, 2098);
	}

	@Test
	void appliesNoticeAndSaysSo() {
		CalendarDraft draft = draft(new YearNotice(2097, Set.of(FRIDAY), Set.of(SATURDAY)));
		assertThat(inTransaction(() -> this.rows.diff(draft)))
			.containsExactly(new Change(Change.Kind.ADDED, "calendar", "2097", "放假1天，调休上班1天"));
		apply(draft);
		assertThat(inTransaction(() -> this.rows.diff(draft))).isEmpty();
		assertThat(this.calendar.workCalendar().isWorkingDay(FRIDAY)).isFalse();
		assertThat(this.calendar.workCalendar().isWorkingDay(SATURDAY)).isTrue();
	}

	@Test
	void countsNothingAsChangedWhenAppliedAgain() {
		CalendarDraft draft = draft(new YearNotice(2097, Set.of(FRIDAY), Set.of()));
		apply(draft);
		long revision = this.notices.revision();
		apply(draft);
		assertThat(this.notices.revision()).isEqualTo(revision);
	}

	@Test
	void seesChangeMadeByAnotherInstance() {
		apply(draft(new YearNotice(2097, Set.of(FRIDAY), Set.of())));
		CalendarManagement another = new CalendarManagement(this.notices);
		assertThat(inTransaction(another::workCalendar).isWorkingDay(FRIDAY)).isFalse();
		apply(draft(new YearNotice(2097, Set.of(), Set.of())));
		assertThat(inTransaction(another::workCalendar).isWorkingDay(FRIDAY)).isTrue();
		assertThat(inTransaction(another::workCalendar).covers(FRIDAY)).isTrue();
	}

	@Test
	void readsDaysOnlyWhenTheyChanged() {
		apply(draft(new YearNotice(2097, Set.of(FRIDAY), Set.of())));
		assertThat(this.calendar.workCalendar()).isSameAs(this.calendar.workCalendar());
	}

	@Test
	void leavesYearsThatFolderDoesNotHold() {
		apply(draft(new YearNotice(2097, Set.of(FRIDAY), Set.of())));
		apply(draft(new YearNotice(2098, Set.of(), Set.of())));
		assertThat(this.calendar.workCalendar().isWorkingDay(FRIDAY)).isFalse();
	}

	@Test
	void givesSystemTimeToWhoAsksForClock(@Autowired Clock clock, @Autowired BusinessClock business) {
		assertThat(clock).isNotInstanceOf(BusinessClock.class);
		assertThat(business.getZone()).isEqualTo(BusinessClock.ZONE);
	}

	private void apply(CalendarDraft draft) {
		inTransaction(() -> {
			this.rows.apply(draft);
			return true;
		});
	}

	private <T> T inTransaction(Supplier<T> work) {
		return new TransactionTemplate(this.transactions).execute((status) -> work.get());
	}

	private static CalendarDraft draft(YearNotice... notices) {
		return new CalendarDraft(List.of(notices));
	}

}
