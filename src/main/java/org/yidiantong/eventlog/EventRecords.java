package org.yidiantong.eventlog;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Converts log entries to records of one event type, or to all records that a sealed
 * interface permits.
 */
final class EventRecords<E extends ModuleEvent> {

	private static final Map<Class<?>, EventRecords<?>> KNOWN = new ConcurrentHashMap<>();

	private final Map<String, Class<? extends E>> byFact;

	private EventRecords(Class<E> event) {
		this.byFact = records(event)
			.collect(Collectors.toUnmodifiableMap((record) -> EventType.of(record).fact(), Function.identity()));
	}

	@SuppressWarnings("unchecked")
	static <E extends ModuleEvent> EventRecords<E> of(Class<E> event) {
		return (EventRecords<E>) KNOWN.computeIfAbsent(event, (key) -> new EventRecords<>(event));
	}

	/** Converts an entry; empty for another event or an unknown version. */
	Optional<E> read(LogEntry entry) {
		Class<? extends E> record = this.byFact.get(entry.type().fact());
		return (record == null || entry.type().schemaVersion() > EventType.of(record).schemaVersion())
				? Optional.empty() : Optional.of(EventJson.event(entry, record));
	}

	private static <E extends ModuleEvent> Stream<Class<? extends E>> records(Class<E> event) {
		return event.isSealed() ? Stream.of(event.getPermittedSubclasses()).map((each) -> each.asSubclass(event))
				: Stream.of(event);
	}

}
