package org.yidiantong.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.identity.AccountManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.support.ModuleTest;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Messages by the module's door, with a database.
 */
@ModuleTest
class NotificationModuleTests {

	private static final PageRequest ALL = new PageRequest(50, null);

	@Autowired
	private AccountManagement accounts;

	@Autowired
	private NotificationManagement notifications;

	@Autowired
	private NoticeStore rows;

	@Autowired
	private MessageRetention retention;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private WaitingWorkCollector waiting;

	@Autowired
	private BusinessClock clock;

	@Autowired
	private PlatformTransactionManager transactions;

	private final Actor officer = SampleOfficers.officer();

	private final Recipient unit = Recipient.unit(this.officer.unit());

	@Test
	void tellsOnlyInsideATransaction() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> bound(() -> this.notifications.tell(this.unit, notice("case/1", 1))));
	}

	@Test
	void tellsNothingOfWhatWasRolledBack() {
		bound(() -> new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.notifications.tell(this.unit, notice("case/1", 1));
			status.setRollbackOnly();
		}));
		assertThat(unread(this.officer)).isZero();
	}

	@Test
	void deletesOldMessagesByTheHourlyJob() {
		tell(this.unit, "case/1", 1);
		tell(this.unit, "case/1", 2);
		inTransaction(() -> this.jdbc
			.sql("""
					INSERT INTO notification_notice (tenant_id, id, recipient, kind, subject, subject_version, link, arguments,
					told_at, recorded_at) VALUES (?, gen_random_uuid(), ?, 'complaints.menu.new', 'case/1', 3, '/cases/1', '{}',
					now(), now() - interval '181 days')""")
			.params(SampleOfficers.YUAN.value(), this.unit.key())
			.update());
		assertThat(unread(this.officer)).isEqualTo(3);
		this.retention.deleteOldMessages();
		assertThat(unread(this.officer)).isEqualTo(2);
	}

	@Test
	void countsAsReadByEverybodyWhatWasToldAboutASubjectThatHasEnded() {
		tell(this.unit, "case/1", 1);
		tell(Recipient.account(this.officer.id()), "case/1", 2);
		tell(this.unit, "case/1", 3);
		tell(this.unit, "case/2", 1);
		inTransaction(() -> this.notifications.settle("case/1", 2));
		inTransaction(() -> this.notifications.settle("case/1", 2));
		assertThat(unread(this.officer)).isEqualTo(2);
		assertThat(messages(this.officer, ALL).items()).filteredOn(ReceivedNotice::unread)
			.extracting((one) -> one.notice().subject(), (one) -> one.notice().version())
			.containsExactly(tuple("case/2", 1L), tuple("case/1", 3L));
	}

	@Test
	void tellsTheSameOnce() {
		tell(this.unit, "case/1", 1);
		tell(this.unit, "case/1", 1);
		assertThat(unread(this.officer)).isOne();
		tell(this.unit, "case/1", 2);
		tell(Recipient.account(this.officer.id()), "case/1", 1);
		assertThat(unread(this.officer)).isEqualTo(3);
	}

	@Test
	void reachesUnitRoleAndAccountButNobodyElse() {
		Actor dispatcher = Actor.officer(UUID.randomUUID(), "OF-DIS", SampleOfficers.YUAN, null,
				Set.of(Role.DISPATCHER));
		String subject = "case/" + UUID.randomUUID();
		tell(Recipient.role(Role.DISPATCHER), subject, 1);
		assertThat(subjects(dispatcher)).contains(subject);
		assertThat(subjects(this.officer)).isEmpty();
		tell(Recipient.account(this.officer.id()), subject, 1);
		assertThat(subjects(this.officer)).containsExactly(subject);
	}

	@Test
	void isUnknownInAnotherDistrict() {
		tell(this.unit, "case/1", 1);
		DistrictCode jinan = new DistrictCode(341502);
		UUID id = messages(this.officer, ALL).items().get(0).id();
		assertThat(BoundDistrict.call(jinan, () -> this.notifications.unread(this.officer))).isZero();
		assertThatExceptionOfType(NoticeUnknown.class)
			.isThrownBy(() -> BoundDistrict.call(jinan, () -> this.notifications.read(this.officer, id)));
	}

	@Test
	void keepsWhatEachOfficerOfAUnitHasRead() {
		Actor colleague = SampleOfficers.of("OF-SAMPLE-2", String.valueOf(this.officer.unit()));
		tell(this.unit, "case/1", 1);
		UUID id = messages(this.officer, ALL).items().get(0).id();
		assertThat(bound(() -> this.notifications.read(this.officer, id))).isEqualTo("/cases/1");
		bound(() -> this.notifications.read(this.officer, id));
		assertThat(unread(this.officer)).isZero();
		assertThat(unread(colleague)).isOne();
	}

	@Test
	void readsNoMessageOfOthers() {
		tell(this.unit, "case/1", 1);
		UUID id = messages(this.officer, ALL).items().get(0).id();
		Actor stranger = SampleOfficers.officer();
		assertThatExceptionOfType(NoticeUnknown.class)
			.isThrownBy(() -> bound(() -> this.notifications.read(stranger, id)));
		bound(() -> this.notifications.readAll(stranger, id));
		assertThat(unread(this.officer)).isOne();
	}

	@Test
	void listsUnreadOnesFirstPageByPage() {
		for (int i = 1; i <= 5; i++) {
			tell(this.unit, "case/" + i, 1);
		}
		List<ReceivedNotice> five = messages(this.officer, ALL).items();
		bound(() -> this.notifications.read(this.officer, five.get(0).id()));
		bound(() -> this.notifications.read(this.officer, five.get(3).id()));
		List<String> seen = new ArrayList<>();
		Page<ReceivedNotice> page = messages(this.officer, new PageRequest(2, null));
		page.items().forEach((one) -> seen.add(one.notice().subject()));
		page = messages(this.officer, new PageRequest(2, "u" + page.items().get(1).id()));
		page.items().forEach((one) -> seen.add(one.notice().subject()));
		page = messages(this.officer, new PageRequest(2, "r" + page.items().get(1).id()));
		page.items().forEach((one) -> seen.add(one.notice().subject()));
		assertThat(seen).containsExactly("case/4", "case/3", "case/1", "case/5", "case/2");
		assertThat(page.next()).isNull();
	}

	@Test
	void marksAsReadOnlyWhatWasSeen() {
		tell(this.unit, "case/1", 1);
		tell(this.unit, "case/2", 1);
		UUID newest = messages(this.officer, ALL).items().get(0).id();
		tell(this.unit, "case/3", 1);
		bound(() -> this.notifications.readAll(this.officer, newest));
		assertThat(messages(this.officer, ALL).items()).filteredOn(ReceivedNotice::unread)
			.extracting((one) -> one.notice().subject())
			.containsExactly("case/3");
	}

	@Test
	void refusesAPlaceInAnotherList() {
		assertThatExceptionOfType(InvalidRequest.class)
			.isThrownBy(() -> messages(this.officer, new PageRequest(2, "341503100")));
		assertThatExceptionOfType(InvalidRequest.class)
			.isThrownBy(() -> messages(this.officer, new PageRequest(2, "")));
	}

	@Test
	void forgetsMessagesOnlyWhenTheyAreOld() {
		tell(this.unit, "case/1", 1);
		bound(() -> this.notifications.read(this.officer, messages(this.officer, ALL).items().get(0).id()));
		forgetIn(179);
		assertThat(subjects(this.officer)).hasSize(1);
		forgetIn(181);
		assertThat(subjects(this.officer)).isEmpty();
	}

	@Test
	void namesAModuleThatFailsAndShowsTheRest() {
		assertThat(this.notifications.waiting(SampleOfficers.of(SampleWork.BUSY, "HU-1")))
			.extracting(WaitingGroup::count)
			.contains(7, 1);
		assertThat(this.notifications.waiting(SampleOfficers.of(SampleWork.BROKEN, "HU-1")))
			.extracting(WaitingGroup::title)
			.contains("notification.waiting.failed");
	}

	private void forgetIn(int days) {
		Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(days));
		NotificationManagement then = new NotificationManagement(this.rows, this.waiting, this.accounts, this.clock,
				later);
		inTransaction(then::deleteOldMessages);
	}

	private void tell(Recipient to, String subject, long version) {
		inTransaction(() -> this.notifications.tell(to, notice(subject, version)));
	}

	private static Notice notice(String subject, long version) {
		return Notice.of("complaints.menu.new", subject, version, "/cases/1", Argument.code("341503-2021-1"));
	}

	private List<String> subjects(Actor actor) {
		return messages(actor, ALL).items().stream().map((one) -> one.notice().subject()).toList();
	}

	private Page<ReceivedNotice> messages(Actor actor, PageRequest request) {
		return bound(() -> this.notifications.messages(actor, request));
	}

	private int unread(Actor actor) {
		return bound(() -> this.notifications.unread(actor));
	}

	private void inTransaction(Runnable work) {
		bound(() -> new TransactionTemplate(this.transactions).executeWithoutResult((status) -> work.run()));
	}

	private static void bound(Runnable work) {
		BoundDistrict.run(SampleOfficers.YUAN, work);
	}

	private static <T> T bound(Supplier<T> work) {
		return BoundDistrict.call(SampleOfficers.YUAN, work);
	}

}
