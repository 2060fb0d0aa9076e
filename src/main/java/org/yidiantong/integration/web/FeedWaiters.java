package org.yidiantong.integration.web;

import java.util.Iterator;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import jakarta.annotation.PreDestroy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yidiantong.eventlog.EventLogReader;
import org.yidiantong.eventlog.LogPart;
import org.yidiantong.kernel.DaemonThreads;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.DeferredResult;

/**
 * Requests for the feed that wait for events. They hold no thread: one thread asks twice
 * a second for the end of the log of each district that somebody waits for, so that it
 * sees what any instance has committed, and answers those for whom there is something.
 */
@Component
class FeedWaiters {

	/** How many requests may wait in one instance; a further one is answered at once. */
	static final int MOST = 1000;

	private static final long INTERVAL_MILLIS = 500;

	// The server ends a request by itself only if the thread that asks does not.
	private static final int SPARE_SECONDS = 5;

	private static final Logger LOG = LoggerFactory.getLogger(FeedWaiters.class);

	private final EventLogReader log;

	private final Map<DistrictCode, Queue<Waiter>> waiting = new ConcurrentHashMap<>();

	private final AtomicInteger count = new AtomicInteger();

	private final ScheduledExecutorService thread = Executors
		.newSingleThreadScheduledExecutor(DaemonThreads.named("event-feed-"));

	FeedWaiters(EventLogReader log) {
		this.log = log;
		this.thread.scheduleWithFixedDelay(this::look, INTERVAL_MILLIS, INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
	}

	/** Whether another request may wait. */
	boolean hasRoom() {
		return this.count.get() < MOST;
	}

	/**
	 * Waits for entries of the bound district.
	 * @param read the end of the log as the request has seen it
	 * @param answer makes the answer of what was read
	 */
	DeferredResult<ResponseEntity<?>> wait(FeedRequest asked, LogPart read,
			Function<LogPart, ResponseEntity<?>> answer) {
		Waiter waiter = new Waiter(asked, read, answer);
		Queue<Waiter> others = this.waiting.computeIfAbsent(BoundDistrict.required(),
				(district) -> new ConcurrentLinkedQueue<>());
		this.count.incrementAndGet();
		waiter.result.onCompletion(() -> {
			if (others.remove(waiter)) {
				this.count.decrementAndGet();
			}
		});
		waiter.result.onTimeout(waiter::end);
		others.add(waiter);
		return waiter.result;
	}

	private void look() {
		this.waiting.forEach((district, waiters) -> {
			if (!waiters.isEmpty()) {
				try {
					waiters.stream().filter(Waiter::isOverdue).forEach(Waiter::end);
					BoundDistrict.run(district, () -> look(waiters));
				}
				catch (RuntimeException ex) {
					LOG.warn("The events of district {} cannot be read; requests go on waiting", district, ex);
				}
			}
		});
	}

	private void look(Queue<Waiter> waiters) {
		long last = this.log.last();
		Iterator<Waiter> each = waiters.iterator();
		while (each.hasNext()) {
			Waiter waiter = each.next();
			if (waiter.read.next() < last) {
				waiter.accept(this.log.read(waiter.read.next(), waiter.asked.types(), waiter.asked.limit()));
			}
		}
	}

	@PreDestroy
	void close() {
		this.thread.shutdownNow();
		this.waiting.values().forEach((waiters) -> waiters.forEach(Waiter::end));
	}

	/**
	 * A request that waits.
	 */
	private static final class Waiter {

		private final FeedRequest asked;

		private final Function<LogPart, ResponseEntity<?>> answer;

		private final DeferredResult<ResponseEntity<?>> result;

		private final long until;

		private volatile LogPart read;

		private Waiter(FeedRequest asked, LogPart read, Function<LogPart, ResponseEntity<?>> answer) {
			this.asked = asked;
			this.read = read;
			this.answer = answer;
			this.until = System.nanoTime() + TimeUnit.SECONDS.toNanos(asked.patience());
			this.result = new DeferredResult<>(TimeUnit.SECONDS.toMillis(asked.patience() + SPARE_SECONDS));
		}

		private boolean isOverdue() {
			return System.nanoTime() - this.until >= 0;
		}

		/** Answers if something was found, or remembers how far the log was read. */
		private void accept(LogPart part) {
			this.read = part;
			if (!part.entries().isEmpty()) {
				end();
			}
		}

		private void end() {
			this.result.setResult(this.answer.apply(this.read));
		}

	}

}
