package org.yidiantong.outreach;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Role;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.support.Actors;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.ModuleTest;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.NewId;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Trainings, leaflets, bench meetings and visits with a database.
 */
@ModuleTest
@BusinessDay("2021-12-15")
class OutreachModuleTests {

	private static final LocalDate DAY = LocalDate.of(2021, 11, 16);

	private static final RecordActivity MEETINGS = new RecordActivity(ActivityKind.BENCH_MEETING,
			ActivityLevel.TOWNSHIP, "341503100", DAY, "板凳会，联系13800005678", 20, 300, null);

	private final Actor dispatcher = Actors.post(Role.DISPATCHER);

	@Autowired
	private OutreachManagement outreach;

	@Test
	void recordsOnceHoweverOftenItIsSent() {
		UUID id = NewId.next();
		long before = totals().benchMeetings();
		run(() -> this.outreach.record(this.dispatcher, id, MEETINGS));
		run(() -> this.outreach.record(this.dispatcher, id, MEETINGS));
		assertThat(totals().benchMeetings()).isEqualTo(before + 20);
	}

	@Test
	void masksTitles() {
		UUID id = NewId.next();
		run(() -> this.outreach.record(this.dispatcher, id, MEETINGS));
		assertThat(in(() -> this.outreach.activities(this.dispatcher, new PageRequest(500, null))).items())
			.filteredOn((one) -> one.id().equals(id))
			.singleElement()
			.extracting(Activity::title)
			.isEqualTo("板凳会，联系138****5678");
	}

	@Test
	void putsNewVisitsInThePlaceOfOldOnes() {
		LocalDate day = LocalDate.of(2021, 3, 1);
		run(() -> this.outreach.recordVisits(this.dispatcher, day, Map.of(Channel.QR, 10, Channel.WECHAT, 5)));
		run(() -> this.outreach.recordVisits(this.dispatcher, day, Map.of(Channel.QR, 12)));
		OutreachTotals totals = in(() -> this.outreach.totals(this.dispatcher, day, day));
		assertThat(totals.visits()).isEqualTo(17);
		assertThat(totals.byChannel()).containsExactlyInAnyOrderEntriesOf(Map.of(Channel.QR, 12L, Channel.WECHAT, 5L));
	}

	@Test
	void namesEveryMistake() {
		RecordActivity wrong = new RecordActivity(null, null, "nowhere", LocalDate.of(2021, 12, 16), " ", 0, -1, null);
		InvalidRequest invalid = catchThrowableOfType(InvalidRequest.class,
				() -> run(() -> this.outreach.record(this.dispatcher, NewId.next(), wrong)));
		assertThat(invalid.errors()).extracting(ValidationError::path)
			.containsExactly("kind", "level", "place", "heldOn", "title", "times", "people");
	}

	@Test
	void isForTheDistrictsOwnPosts() {
		List<Actor> others = List.of(Actors.handler("HU-D01"), Actors.desk("341503100"), Actors.post(Role.AUDITOR));
		for (Actor other : others) {
			assertThatExceptionOfType(NotPermitted.class)
				.isThrownBy(() -> run(() -> this.outreach.record(other, NewId.next(), MEETINGS)));
			assertThatExceptionOfType(NotPermitted.class)
				.isThrownBy(() -> in(() -> this.outreach.totals(other, DAY, DAY)));
		}
		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> run(() -> this.outreach.record(Actors.post(Role.LEADER), NewId.next(), MEETINGS)));
	}

	private OutreachTotals totals() {
		return in(() -> this.outreach.totals(this.dispatcher, DAY, DAY));
	}

	private static void run(Runnable work) {
		BoundDistrict.run(Actors.YUAN, work);
	}

	private static <T> T in(Supplier<T> work) {
		return BoundDistrict.call(Actors.YUAN, work);
	}

}
