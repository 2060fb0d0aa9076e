package org.yidiantong.notification.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.util.ServerSetup;
import org.junit.jupiter.api.Test;
import org.yidiantong.notification.SampleOfficers;
import org.yidiantong.notification.SampleWork;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Digests against a mail server, which now and then is down.
 */
class DailyDigestModuleTests extends MailTestServer {

	@Test
	void mailsTwoNumbersOnTheMorningOfAWorkingDayOnce() throws Exception {
		confirmed();
		tell();
		this.scheduler.sendDue();
		this.scheduler.sendDue();
		assertThat(server.getReceivedMessages()).hasSize(1);
		MimeMessage digest = server.getReceivedMessages()[0];
		assertThat(digest.getSubject()).isEqualTo("裕安区监督一点通：8 件待办、1 条未读消息");
		assertThat(text(digest)).contains("8 件待办、1 条未读消息", "https://example.org/341503/staff/inbox")
			.doesNotContain("路灯", "34150320210012");
		CLOCK.forward(Duration.ofDays(1));
		this.scheduler.sendDue();
		assertThat(server.getReceivedMessages()).hasSize(2);
	}

	@Test
	void mailsNothingOutsideOfOfficeHoursAndWorkingDays() {
		confirmed();
		for (String moment : List.of("2026-11-24T23:59:59Z", "2026-11-25T10:00:00Z", "2026-11-28T01:00:00Z",
				"2026-10-01T01:00:00Z")) {
			CLOCK.to(Instant.parse(moment));
			this.scheduler.sendDue();
		}
		assertThat(server.getReceivedMessages()).isEmpty();
	}

	@Test
	void mailsNothingToWhomNothingWaitsOrWhoIsShutOut() {
		this.officer = this.officers.know(SampleOfficers.officer());
		confirmed();
		this.scheduler.sendDue();
		tell();
		this.scheduler.sendDue();
		assertThat(server.getReceivedMessages()).isEmpty();
		CLOCK.forward(Duration.ofDays(1));
		this.officers.shutOut(this.officer);
		this.scheduler.sendDue();
		assertThat(server.getReceivedMessages()).isEmpty();
	}

	@Test
	void losesNothingWhileTheServerIsDown() {
		confirmed();
		server.stop();
		this.scheduler.sendDue();
		CLOCK.forward(ROUND);
		this.scheduler.sendDue();
		assertThat(setting().stuck()).isTrue();
		server = started(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		this.scheduler.sendDue();
		assertThat(server.getReceivedMessages()).isEmpty();
		CLOCK.forward(ROUND.multipliedBy(2));
		this.scheduler.sendDue();
		assertThat(server.getReceivedMessages()).hasSize(1);
		assertThat(setting().stuck()).isFalse();
	}

	@Test
	void replacesADigestThatWasNotSentByTheNextDays() {
		confirmed();
		server.stop();
		this.scheduler.sendDue();
		CLOCK.forward(Duration.ofDays(1));
		server = started(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		this.scheduler.sendDue();
		assertThat(server.getReceivedMessages()).hasSize(1);
	}

	@Test
	void sendsOnceMoreAfterACrashAndNotAgain() {
		confirmed();
		bound(this.digest::writeDue);
		// what a copy of the application that is killed after sending has done
		assertThat(bound(() -> this.mail.claim(null))).isPresent();
		this.scheduler.sendDue();
		assertThat(server.getReceivedMessages()).isEmpty();
		CLOCK.forward(ROUND);
		this.scheduler.sendDue();
		CLOCK.forward(Duration.ofHours(5));
		this.scheduler.sendDue();
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
			this.scheduler.sendDue();
			return null;
		};
		for (Future<Void> done : copies.invokeAll(Collections.nCopies(8, copy))) {
			done.get();
		}
		copies.shutdown();
		assertThat(server.getReceivedMessages()).hasSize(5);
	}

	@Test
	void forgetsLettersAfterThirtyDays() {
		confirmed();
		bound(this.digest::writeDue);
		CLOCK.forward(Duration.ofDays(29));
		bound(this.mail::deleteOldMessages);
		assertThat(rows()).contains("digest:2026-11-25");
		CLOCK.forward(Duration.ofDays(2));
		bound(this.mail::deleteOldMessages);
		assertThat(rows()).doesNotContain("digest:2026-11-25");
	}

}
