package org.yidiantong.notification.mail;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.yidiantong.kernel.InvalidRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Addresses and their codes, which a mail server takes.
 */
class MailAddressModuleTests extends MailTestServer {

	@Test
	void confirmsAnAddressByTheCodeThatWasMailedToIt() {
		bound(() -> this.mail.enter(this.officer, " wang@example.cn "));
		assertThat(setting().phase()).isEqualTo(MailSetting.Phase.UNCONFIRMED);
		bound(() -> this.dispatcher.send(this.officer.id()));
		String code = code();
		assertThat(confirm(code.equals("000000") ? "000001" : "000000")).isEqualTo(CodeCheck.WRONG);
		assertThat(confirm(code)).isEqualTo(CodeCheck.RIGHT);
		assertThat(confirm(code)).isEqualTo(CodeCheck.VOID);
		assertThat(setting()).isEqualTo(new MailSetting(MailSetting.Phase.CONFIRMED, "w***@example.cn", false));
	}

	@Test
	void voidsACodeThatIsOldOrWasTriedTooOften() {
		bound(() -> this.mail.enter(this.officer, "wang@example.cn"));
		bound(() -> this.dispatcher.send(this.officer.id()));
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
		bound(this.digest::writeDue);
		assertThat(rows()).doesNotContain("example.cn", hex("example.cn"));
	}

	@Test
	void deletesOldMailsByTheHourlyJob() {
		confirmed();
		int kept = letters();
		this.scheduler.deleteOld();
		assertThat(letters()).isEqualTo(kept).isPositive();
		CLOCK.forward(Duration.ofDays(31));
		this.scheduler.deleteOld();
		assertThat(letters()).isZero();
	}

	/** As after a restore with another key file. */
	@Test
	void sendsTheOthersWhenOneCannotBeRead() {
		confirmed();
		bound(this.digest::writeDue);
		OffsetDateTime before = MORNING.minus(ROUND).atOffset(ZoneOffset.UTC);
		inTransaction(() -> this.jdbc
			.sql("""
					INSERT INTO notification_letter (tenant_id, id, account_id, once, letter, attempts, next_at, recorded_at)
					VALUES (?, gen_random_uuid(), ?, 'broken', '\\x01', 0, ?, ?)""")
			.params(341503, this.officer.id(), before, before)
			.update());
		bound(() -> this.dispatcher.send(null));
		assertThat(server.getReceivedMessages()).hasSize(1);
	}

	@Test
	void writesNothingMoreToAnAddressThatWasRemoved() {
		confirmed();
		bound(this.digest::writeDue);
		bound(() -> this.mail.remove(this.officer));
		this.scheduler.sendDue();
		assertThat(server.getReceivedMessages()).isEmpty();
		assertThat(setting().phase()).isEqualTo(MailSetting.Phase.NONE);
	}

	@Test
	void refusesWhatIsNoAddressAndTooManyCodes() {
		for (String input : List.of("", "wang", "wang@", "a@b", "a b@example.cn", "a@example.cn\r\nBcc: b@example.cn",
				"王@example.cn", "x".repeat(300) + "@example.cn", "a..b@example.cn", "<a@example.cn>")) {
			assertThatExceptionOfType(InvalidRequest.class).as(input)
				.isThrownBy(() -> bound(() -> this.mail.enter(this.officer, input)));
		}
		for (int i = 0; i < MailManagement.CODES_A_DAY; i++) {
			bound(() -> this.mail.enter(this.officer, "wang@example.cn"));
		}
		assertThatExceptionOfType(TooManyMailCodes.class)
			.isThrownBy(() -> bound(() -> this.mail.enter(this.officer, "wang@example.cn")));
	}

	private int letters() {
		return inTransaction(() -> this.jdbc.sql("SELECT count(*) FROM notification_letter WHERE tenant_id = ?")
			.param(341503)
			.query(Integer.class)
			.single());
	}

}
