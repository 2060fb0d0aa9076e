package org.yidiantong.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Digests against a mail server, which now and then is down.
 */
class DigestModuleTests extends PostOffice {

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

}
