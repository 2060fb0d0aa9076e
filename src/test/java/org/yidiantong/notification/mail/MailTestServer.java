package org.yidiantong.notification.mail;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import org.junit.jupiter.api.BeforeEach;
import org.yidiantong.identity.Actor;
import org.yidiantong.notification.NotificationManagement;
import org.yidiantong.notification.Recipient;
import org.yidiantong.notification.SampleOfficers;
import org.yidiantong.notification.SampleWork;
import org.yidiantong.support.ModuleTest;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A mail server in this process, a clock that is moved, and an officer with an address.
 */
@ModuleTest
abstract class MailTestServer {

	/** A Wednesday, eight in the morning where the districts lie. */
	static final Instant MORNING = Instant.parse("2026-11-25T00:00:00Z");

	static final Duration ROUND = Duration.ofMinutes(5);

	static final MovedClock CLOCK = new MovedClock(MORNING);

	private static final Pattern CODE = Pattern.compile("(?<![0-9])[0-9]{6}(?![0-9])");

	static GreenMail server = started(ServerSetup.SMTP.dynamicPort());

	static final int PORT = server.getSmtp().getPort();

	@TestBean(name = "systemClock")
	private Clock clock;

	@Autowired
	MailManagement mail;

	@Autowired
	NotificationManagement notifications;

	@Autowired
	MailScheduler scheduler;

	@Autowired
	DailyDigest digest;

	@Autowired
	MailDispatcher dispatcher;

	@Autowired
	SampleOfficers officers;

	@Autowired
	private DistrictManagement districts;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	PlatformTransactionManager transactions;

	Actor officer = SampleOfficers.officer();

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

	@BeforeEach
	void beginAnew() throws Exception {
		CLOCK.to(MORNING);
		this.districts.forEach((district) -> new TransactionTemplate(this.transactions)
			.executeWithoutResult((status) -> empty(district.code().value())));
		server.purgeEmailFromAllMailboxes();
		this.officer = this.officers.know(SampleOfficers.of(SampleWork.BUSY, SampleOfficers.officer().unit().value()));
	}

	/** Others' letters become due when the clock is moved. */
	private void empty(int district) {
		this.jdbc.sql("DELETE FROM notification_mail_address WHERE tenant_id = ?").param(district).update();
		this.jdbc.sql("DELETE FROM notification_letter WHERE tenant_id = ?").param(district).update();
	}

	void confirmed() {
		bound(() -> this.mail.enter(this.officer, "wang@example.cn"));
		bound(() -> this.dispatcher.send(this.officer.id()));
		assertThat(confirm(code())).isEqualTo(CodeCheck.RIGHT);
		purge();
	}

	static void purge() {
		try {
			server.purgeEmailFromAllMailboxes();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	void tell() {
		inTransaction(() -> {
			this.notifications.tell(Recipient.account(this.officer.id()), "complaints.menu.new", "case/1", 1, "/cases");
			return true;
		});
	}

	MailSetting setting() {
		return bound(() -> this.mail.setting(this.officer));
	}

	CodeCheck confirm(String code) {
		return bound(() -> this.mail.confirm(this.officer, code));
	}

	static String code() {
		MimeMessage[] messages = server.getReceivedMessages();
		Matcher code = CODE.matcher(text(messages[messages.length - 1]));
		assertThat(code.find()).isTrue();
		return code.group();
	}

	static String text(MimeMessage message) {
		try {
			return String.valueOf(message.getContent());
		}
		catch (Exception ex) {
			throw new IllegalStateException(GreenMailUtil.getBody(message), ex);
		}
	}

	String rows() {
		return inTransaction(() -> Arrays.asList("notification_mail_address", "notification_letter")
			.stream()
			.flatMap((table) -> this.jdbc.sql("SELECT t::text FROM " + table + " t WHERE tenant_id = ?")
				.param(341503)
				.query(String.class)
				.list()
				.stream())
			.toList()).toString();
	}

	static String hex(String text) {
		return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
	}

	static GreenMail started(ServerSetup setup) {
		GreenMail started = new GreenMail(setup);
		started.start();
		return started;
	}

	<T> T inTransaction(Supplier<T> work) {
		return bound(() -> new TransactionTemplate(this.transactions).execute((status) -> work.get()));
	}

	static void bound(Runnable work) {
		BoundDistrict.run(SampleOfficers.YUAN, work);
	}

	static <T> T bound(Supplier<T> work) {
		return BoundDistrict.call(SampleOfficers.YUAN, work);
	}

}
