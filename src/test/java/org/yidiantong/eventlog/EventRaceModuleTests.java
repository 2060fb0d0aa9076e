package org.yidiantong.eventlog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.yidiantong.support.ModuleTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Eight writers whose transactions overlap in every way, and two readers who number while
 * they write.
 */
@ModuleTest
@Timeout(120)
class EventRaceModuleTests {

	private static final int WRITERS = 8;

	private static final int READERS = 2;

	private static final int ROUNDS = 60;

	private final LogFixture here;

	private final AtomicInteger writing = new AtomicInteger(WRITERS);

	EventRaceModuleTests(@Autowired EventLog log, @Autowired EventLogReader reading,
			@Autowired PlatformTransactionManager transactions, @Autowired FlywayConnectionDetails owner) {
		this.here = new LogFixture(log, reading, transactions).emptied(owner);
	}

	@Test
	void showsEveryReaderEveryEventOnceAndWithoutGap() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(WRITERS + READERS);
		try {
			List<Future<List<LogEntry>>> readers = start(threads, READERS, (number) -> this::follow);
			List<Future<Integer>> writers = start(threads, WRITERS, (number) -> () -> write(number));
			int committed = 0;
			for (Future<Integer> writer : writers) {
				committed += writer.get();
			}
			for (Future<List<LogEntry>> reader : readers) {
				check(reader.get(), committed);
			}
		}
		finally {
			threads.shutdownNow();
		}
	}

	private void check(List<LogEntry> seen, int committed) {
		assertThat(seen).extracting(LogEntry::position)
			.containsExactlyElementsOf(LongStream.rangeClosed(1, committed).boxed().toList());
		assertThat(seen).extracting(LogEntry::id).doesNotHaveDuplicates();
		Map<String, Integer> versions = new HashMap<>();
		assertThat(seen).allSatisfy((entry) -> assertThat(entry.subjectVersion())
			.isEqualTo(versions.merge(entry.subject(), 1, Integer::sum)));
	}

	/** One subject per writer; some transactions tell twice, some are rolled back. */
	private int write(int number) {
		Random random = new Random(number);
		String subject = "item/W" + number;
		int version = 0;
		try {
			for (int round = 0; round < ROUNDS; round++) {
				int count = 1 + random.nextInt(3);
				int first = version + 1;
				boolean kept = random.nextInt(5) > 0;
				tell(subject, first, count, kept, random.nextInt(20));
				version += kept ? count : 0;
			}
		}
		finally {
			this.writing.decrementAndGet();
		}
		return version;
	}

	private void tell(String subject, int first, int count, boolean kept, int pause) {
		try {
			this.here.inTransaction(() -> {
				IntStream.range(first, first + count).forEach((version) -> this.here.append(subject, version));
				holdOpen(pause);
				if (!kept) {
					throw new RolledBack();
				}
			});
		}
		catch (RolledBack ex) {
			assertThat(kept).isFalse();
		}
	}

	/** Keeps the transaction open while others begin and end. */
	private void holdOpen(int milliseconds) {
		LockSupport.parkNanos(milliseconds * 1_000_000L);
	}

	private List<LogEntry> follow() {
		List<LogEntry> seen = new ArrayList<>();
		boolean last;
		do {
			last = this.writing.get() == 0;
			seen.addAll(this.here.after(seen.size()));
		}
		while (!last);
		return seen;
	}

	private static <T> List<Future<T>> start(ExecutorService threads, int count, IntFunction<Callable<T>> work) {
		return IntStream.range(0, count).mapToObj((number) -> threads.submit(work.apply(number))).toList();
	}

	private static final class RolledBack extends RuntimeException {

	}

}
