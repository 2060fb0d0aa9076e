package org.yidiantong.eventlog;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.support.ModuleTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ModuleTest
class EventCursorModuleTests {

	private static final String READER = "reporting";

	@Autowired
	private EventLog log;

	@Autowired
	private EventLogReader reading;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private FlywayConnectionDetails owner;

	private LogFixture here;

	@BeforeEach
	void tellFive() {
		this.here = new LogFixture(this.log, this.reading, this.transactions).emptied(this.owner);
		IntStream.rangeClosed(1, 5).forEach((version) -> this.here.commit("checklist", version));
	}

	@Test
	void readsOnWhereItStopped() {
		UnreadEntries first = unread(2);
		advance(first);
		assertThat(first.entries()).extracting(LogEntry::position).containsExactly(1L, 2L);
		assertThat(unread(10).entries()).extracting(LogEntry::position).containsExactly(3L, 4L, 5L);
	}

	@Test
	void readsAgainWhatWasNotDone() {
		UnreadEntries first = unread(2);
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> this.here.inTransaction(() -> {
			this.reading.advance(first);
			throw new IllegalStateException("the work failed");
		}));
		assertThat(unread(2)).isEqualTo(first);
	}

	@Test
	void replaysFromEarlierPosition() {
		advance(unread(10));
		assertThat(unread(10).isEmpty()).isTrue();
		replay(3);
		assertThat(unread(10).entries()).extracting(LogEntry::subjectVersion).containsExactly(4, 5);
	}

	@Test
	void refusesToReplayFromWhereLogHasNotBeen() {
		assertThatExceptionOfType(PositionUnknown.class).isThrownBy(() -> replay(6));
	}

	@Test
	void keepsCursorOfEachReader() {
		advance(unread(10));
		assertThat(this.here.bound(() -> this.reading.unread("webhooks", 10)).entries()).hasSize(5);
	}

	@Test
	void letsOneOfTwoInstancesDoTheWork() {
		for (int round = 1; round <= 5; round++) {
			UnreadEntries both = unread(1);
			List<CompletableFuture<Void>> instances = List.of(CompletableFuture.runAsync(() -> advance(both)),
					CompletableFuture.runAsync(() -> advance(both)));
			assertThat(instances.stream().filter(EventCursorModuleTests::isRefused)).hasSize(1);
			assertThat(unread(1).from()).isEqualTo(round);
		}
	}

	@Test
	void refusesToAdvanceOnceReplayed() {
		advance(unread(2));
		UnreadEntries underway = unread(2);
		replay(0);
		assertThatExceptionOfType(CursorMoved.class).isThrownBy(() -> advance(underway));
		assertThat(unread(10).from()).isZero();
	}

	private UnreadEntries unread(int limit) {
		return this.here.bound(() -> this.reading.unread(READER, limit));
	}

	private void advance(UnreadEntries done) {
		this.here.inTransaction(() -> this.reading.advance(done));
	}

	private void replay(long position) {
		this.here.bound(() -> {
			this.reading.replay(READER, position);
			return null;
		});
	}

	private static boolean isRefused(CompletableFuture<Void> instance) {
		try {
			instance.join();
			return false;
		}
		catch (CompletionException ex) {
			assertThat(ex).hasCauseInstanceOf(CursorMoved.class);
			return true;
		}
	}

}
