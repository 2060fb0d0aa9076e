package org.yidiantong.notification;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.http.InvalidRequest;
import org.yidiantong.identity.Actor;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Letters against a mail server, which now and then is down.
 */
@SpringBootTest
class MailModuleTests {

	/** A Wednesday, eight in the morning where the districts lie. */
	private static final Instant MORNING = Instant.parse("2026-11-25T00:00:00Z");

	private static final Duration ROUND = Duration.ofMinutes(5);

	private static final MovedClock CLOCK = new MovedClock(MORNING);

	private static final Pattern CODE = Pattern.compile("(?<![0-9])[0-9]{6}(?![0-9])");

	private static GreenMail server = started(ServerSetup.SMTP.dynamicPort());

	private static final int PORT = server.getSmtp().getPort();

	@TestBean(name = "systemClock")
	private Clock clock;

	@Autowired
	private MailManagement mail;

	@Autowired
	private NotificationManagement notifications;

	@Autowired
	private NotificationRounds rounds;

	@Autowired
	private Digests digests;

	@Autowired
	private PostRound post;

	@Autowired
	private SampleOfficers officers;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	private Actor officer = SampleOfficers.officer();

	static Clock clock() {
		return CLOCK;
	}

	@DynamicPropertySource
	static void mail(DynamicPropertyRegistry registry) {
		registry.add("spring.mail.host", () -> "127.0.0.1");
		registry.add("spring.mail.port", () -> PORT);
		registry.add("yidiantong.mail.from", () -> "yidiantong@example.cn");
		registry.add("yidiantong.public-url", () -> "https://example.org/");
	}

	@AfterAll
	static void stop() {
		server.stop();
	}

	@BeforeEach
	void beginAnew() throws Exception {
		CLOCK.to(MORNING);
		inTransaction(() -> {
			this.jdbc.sql("DELETE FROM notification_mail_address WHERE tenant_id = ?").param(341503).update();
			return this.jdbc.sql("DELETE FROM notification_letter WHERE tenant_id = ?").param(341503).update();
		});
		server.purgeEmailFromAllMailboxes();
		this.officer = this.officers.know(SampleOfficers.of(SampleWork.BUSY, SampleOfficers.officer().unit()));
	}

	@Test
	void confirmsAnAddressByTheCodeThatWasMailedToIt() {
		bound(() -> this.mail.enter(this.officer, " wang@example.cn "));
		assertThat(setting().phase()).isEqualTo(MailSetting.Phase.UNCONFIRMED);
		bound(() -> this.post.send(this.officer.id()));
		String code = code();
		assertThat(confirm(code.equals("000000") ? "000001" : "000000")).isEqualTo(CodeCheck.WRONG);
		assertThat(confirm(code)).isEqualTo(CodeCheck.RIGHT);
		assertThat(confirm(code)).isEqualTo(CodeCheck.VOID);
		assertThat(setting()).isEqualTo(new MailSetting(MailSetting.Phase.CONFIRMED, "w***@example.cn", false));
	}

	@Test
	void voidsACodeThatIsOldOrWasTriedTooOften() {
		bound(() -> this.mail.enter(this.officer, "wang@example.cn"));
		bound(() -> this.post.send(this.officer.id()));
		String code = code();
		CLOCK.forward(MailManagement.CODE_VALID.plusSeconds(1));
		assertThat(confirm(code)).isEqualTo(CodeCheck.VOID);
		CLOCK.to(MORNING);
		for (int tries = 0; tries < 5; tries++) {
			confirm("wrong");
		}
		assertThat(confirm(code)).isEqualTo(CodeCheck.VOID);
	}

	@Test
	void keepsNoAddressInTheClear() {
		confirmed();
		bound(this.digests::write);
		assertThat(rows()).doesNotContain("example.cn", hex("example.cn"));
	}

	@Test
	void mailsTwoNumbersOnTheMorningOfAWorkingDayOnce() throws Exception {
		confirmed();
		tell();
		this.rounds.write();
		this.rounds.write();
		assertThat(server.getReceivedMessages()).hasSize(1);
		MimeMessage digest = server.getReceivedMessages()[0];
		assertThat(digest.getSubject()).isEqualTo("裕安区监督一点通：8 件待办、1 条未读消息");
		assertThat(text(digest)).contains("8 件待办、1 条未读消息", "https://example.org/341503/staff/inbox")
			.doesNotContain("路灯", "34150320210012");
		CLOCK.forward(Duration.ofDays(1));
		this.rounds.write();
		assertThat(server.getReceivedMessages()).hasSize(2);
	}

	@Test
	void mailsNothingOutsideOfOfficeHoursAndWorkingDays() {
		confirmed();
		for (String moment : List.of("2026-11-24T23:59:59Z", "2026-11-25T10:00:00Z", "2026-11-28T01:00:00Z",
				"2026-10-01T01:00:00Z")) {
			CLOCK.to(Instant.parse(moment));
			this.rounds.write();
		}
		assertThat(server.getReceivedMessages()).isEmpty();
	}

	@Test
	void mailsNothingToWhomNothingWaitsOrWhoIsShutOut() {
		this.officer = this.officers.know(SampleOfficers.officer());
		confirmed();
		this.rounds.write();
		tell();
		this.rounds.write();
		assertThat(server.getReceivedMessages()).isEmpty();
		CLOCK.forward(Duration.ofDays(1));
		this.officers.shutOut(this.officer);
		this.rounds.write();
		assertThat(server.getReceivedMessages()).isEmpty();
	}

	@Test
	void losesNothingWhileTheServerIsDown() {
		confirmed();
		server.stop();
		this.rounds.write();
		CLOCK.forward(ROUND);
		this.rounds.write();
		assertThat(setting().stuck()).isTrue();
		server = started(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		this.rounds.write();
		assertThat(server.getReceivedMessages()).isEmpty();
		CLOCK.forward(ROUND.multipliedBy(2));
		this.rounds.write();
		assertThat(server.getReceivedMessages()).hasSize(1);
		assertThat(setting().stuck()).isFalse();
	}

	@Test
	void replacesADigestThatWasNotSentByTheNextDays() {
		confirmed();
		server.stop();
		this.rounds.write();
		CLOCK.forward(Duration.ofDays(1));
		server = started(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		this.rounds.write();
		assertThat(server.getReceivedMessages()).hasSize(1);
	}

	@Test
	void sendsOnceMoreAfterACrashAndNotAgain() {
		confirmed();
		bound(this.digests::write);
		// what a copy of the application that is killed after sending has done
		assertThat(bound(() -> this.mail.take(null))).isPresent();
		this.rounds.write();
		assertThat(server.getReceivedMessages()).isEmpty();
		CLOCK.forward(ROUND);
		this.rounds.write();
		CLOCK.forward(Duration.ofHours(5));
		this.rounds.write();
		assertThat(server.getReceivedMessages()).hasSize(1);
	}

	@Test
	void sendsOnceFromManyCopies() throws Exception {
		for (int i = 0; i < 5; i++) {
			this.officer = this.officers.know(SampleOfficers.of(SampleWork.BUSY, "HU-1"));
			confirmed();
		}
		ExecutorService copies = Executors.newFixedThreadPool(8);
		Callable<Void> copy = () -> {
			this.rounds.write();
			return null;
		};
		for (Future<Void> done : copies.invokeAll(Collections.nCopies(8, copy))) {
			done.get();
		}
		copies.shutdown();
		assertThat(server.getReceivedMessages()).hasSize(5);
	}

	@Test
	void writesNothingMoreToAnAddressThatWasRemoved() {
		confirmed();
		bound(this.digests::write);
		bound(() -> this.mail.remove(this.officer));
		this.rounds.write();
		assertThat(server.getReceivedMessages()).isEmpty();
		assertThat(setting().phase()).isEqualTo(MailSetting.Phase.NONE);
	}

	@Test
	void refusesWhatIsNoAddressAndTooManyCodes() {
		for (String typed : List.of("", "wang", "wang@", "a@b", "a b@example.cn", "a@example.cn\r\nBcc: b@example.cn",
				"王@example.cn", "x".repeat(300) + "@example.cn", "a..b@example.cn", "<a@example.cn>")) {
			assertThatExceptionOfType(InvalidRequest.class).as(typed)
				.isThrownBy(() -> bound(() -> this.mail.enter(this.officer, typed)));
		}
		for (int i = 0; i < MailManagement.CODES_A_DAY; i++) {
			bound(() -> this.mail.enter(this.officer, "wang@example.cn"));
		}
		assertThatExceptionOfType(MailCodesUsedUp.class)
			.isThrownBy(() -> bound(() -> this.mail.enter(this.officer, "wang@example.cn")));
	}

	@Test
	void forgetsLettersAfterThirtyDays() {
		confirmed();
		bound(this.digests::write);
		CLOCK.forward(Duration.ofDays(29));
		bound(this.mail::forgetOldLetters);
		assertThat(rows()).contains("digest:2026-11-25");
		CLOCK.forward(Duration.ofDays(2));
		bound(this.mail::forgetOldLetters);
		assertThat(rows()).doesNotContain("digest:2026-11-25");
	}

	private void confirmed() {
		bound(() -> this.mail.enter(this.officer, "wang@example.cn"));
		bound(() -> this.post.send(this.officer.id()));
		assertThat(confirm(code())).isEqualTo(CodeCheck.RIGHT);
		purge();
	}

	private static void purge() {
		try {
			server.purgeEmailFromAllMailboxes();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void tell() {
		inTransaction(() -> {
			this.notifications.tell(Recipient.account(this.officer.id()), "complaints.menu.new", "case/1", 1, "/cases");
			return true;
		});
	}

	private MailSetting setting() {
		return bound(() -> this.mail.setting(this.officer));
	}

	private CodeCheck confirm(String code) {
		return bound(() -> this.mail.confirm(this.officer, code));
	}

	private static String code() {
		MimeMessage[] messages = server.getReceivedMessages();
		Matcher code = CODE.matcher(text(messages[messages.length - 1]));
		assertThat(code.find()).isTrue();
		return code.group();
	}

	private static String text(MimeMessage message) {
		try {
			return String.valueOf(message.getContent());
		}
		catch (Exception ex) {
			throw new IllegalStateException(GreenMailUtil.getBody(message), ex);
		}
	}

	private String rows() {
		return inTransaction(() -> Arrays.asList("notification_mail_address", "notification_letter")
			.stream()
			.flatMap((table) -> this.jdbc.sql("SELECT t::text FROM " + table + " t WHERE tenant_id = ?")
				.param(341503)
				.query(String.class)
				.list()
				.stream())
			.toList()).toString();
	}

	private static String hex(String text) {
		return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
	}

	private static GreenMail started(ServerSetup setup) {
		GreenMail started = new GreenMail(setup);
		started.start();
		return started;
	}

	private <T> T inTransaction(Supplier<T> work) {
		return bound(() -> new TransactionTemplate(this.transactions).execute((status) -> work.get()));
	}

	private static void bound(Runnable work) {
		BoundDistrict.run(SampleOfficers.YUAN, work);
	}

	private static <T> T bound(Supplier<T> work) {
		return BoundDistrict.call(SampleOfficers.YUAN, work);
	}

}
