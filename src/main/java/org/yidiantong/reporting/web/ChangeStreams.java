package org.yidiantong.reporting.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.DaemonThreads;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Streams of server-sent events that tell a page when what it shows has changed. A stream
 * ends after one event, or after a minute, whereupon the browser opens another. One
 * thread asks the database every two seconds, once for each subject that somebody waits
 * for, so that it sees what any instance of the application has committed. Waiting takes
 * no thread. A connection that a browser has closed is noticed only when something is
 * sent, so beyond the limit of an officer the oldest stream ends for the new one: nearly
 * always it is that of a page that was left. When an instance is full, a page is not
 * told: the page of a report looks again by itself, the overview stays as it is.
 */
@Component
class ChangeStreams {

	/** Streams that one instance keeps open. */
	static final int MOST = 1000;

	/** Streams of one officer, of whom each visible page needs one. */
	static final int MOST_OF_ONE = 6;

	/** When a page that is still shown asks again after its stream had to go. */
	private static final long ASK_AGAIN_MILLIS = 20_000;

	/** Proxies often end what is silent for a minute. */
	private static final long LONGEST_MILLIS = 55_000;

	private static final long INTERVAL_MILLIS = 2000;

	private static final Logger LOG = LoggerFactory.getLogger(ChangeStreams.class);

	private final Map<Subject, Queue<Stream>> waiting = new ConcurrentHashMap<>();

	private final AtomicLong opened = new AtomicLong();

	private final ScheduledExecutorService thread = Executors
		.newSingleThreadScheduledExecutor(DaemonThreads.named("changes-"));

	ChangeStreams() {
		this.thread.scheduleWithFixedDelay(this::look, INTERVAL_MILLIS, INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
	}

	/**
	 * Opens a stream for the bound district, which ends at once when the state is not
	 * what the page has seen. Ends the officer's oldest streams beyond the limit. Empty
	 * when this instance has too many streams.
	 * @param subject what the page shows
	 * @param seen the state that the page shows
	 * @param state tells the current state; called on another thread, bound to the same
	 * district
	 */
	Optional<SseEmitter> open(Actor actor, String subject, String seen, Supplier<String> state) {
		endOldest(actor);
		if (waiting() >= MOST) {
			return Optional.empty();
		}
		Stream stream = new Stream(actor.name(), this.opened.incrementAndGet(), seen, state,
				new SseEmitter(LONGEST_MILLIS));
		Subject key = new Subject(BoundDistrict.required(), subject);
		if (!seen.equals(state.get())) {
			stream.tell();
			return Optional.of(stream.emitter());
		}
		stream.emitter().onCompletion(() -> remove(key, stream));
		stream.emitter().onTimeout(stream.emitter()::complete);
		this.waiting.compute(key, (same, others) -> {
			Queue<Stream> streams = (others == null) ? new ConcurrentLinkedQueue<>() : others;
			streams.add(stream);
			return streams;
		});
		return Optional.of(stream.emitter());
	}

	private void remove(Subject subject, Stream stream) {
		this.waiting.computeIfPresent(subject, (same, streams) -> {
			streams.remove(stream);
			return streams.isEmpty() ? null : streams;
		});
	}

	/** How many pages wait. */
	long waiting() {
		return this.waiting.values().stream().mapToLong(Queue::size).sum();
	}

	/** Makes room for one more stream of the officer. */
	private void endOldest(Actor actor) {
		DistrictCode district = BoundDistrict.required();
		List<Map.Entry<Subject, Stream>> own = new ArrayList<>();
		this.waiting.forEach((subject, streams) -> streams.stream()
			.filter((one) -> subject.district().equals(district) && one.officer().equals(actor.name()))
			.forEach((one) -> own.add(Map.entry(subject, one))));
		own.sort(Comparator.comparing((one) -> one.getValue().number()));
		own.subList(0, Math.max(0, own.size() - MOST_OF_ONE + 1)).forEach((one) -> {
			remove(one.getKey(), one.getValue());
			one.getValue().end(SseEmitter.event().reconnectTime(ASK_AGAIN_MILLIS));
		});
	}

	void look() {
		this.waiting.forEach((subject, streams) -> {
			Stream one = streams.peek();
			if (one == null) {
				return;
			}
			try {
				String state = BoundDistrict.call(subject.district(), one.state()::get);
				streams.stream().filter((each) -> !each.seen().equals(state)).forEach((each) -> {
					remove(subject, each);
					each.tell();
				});
			}
			catch (RuntimeException ex) {
				LOG.warn("Changes of district {} cannot be read; pages go on waiting", subject.district(), ex);
			}
		});
	}

	@PreDestroy
	void close() {
		this.thread.shutdownNow();
		this.waiting.values().forEach((streams) -> streams.forEach((one) -> one.emitter().complete()));
	}

	private record Subject(DistrictCode district, String name) {
	}

	/**
	 * A page that waits.
	 *
	 * @param number the later opened, the higher
	 */
	private record Stream(String officer, long number, String seen, Supplier<String> state, SseEmitter emitter) {

		private void tell() {
			end(SseEmitter.event().name("changed").data(""));
		}

		private void end(SseEmitter.SseEventBuilder last) {
			try {
				this.emitter.send(last);
				this.emitter.complete();
			}
			catch (IOException | IllegalStateException gone) {
				this.emitter.completeWithError(gone);
			}
		}

	}

}
