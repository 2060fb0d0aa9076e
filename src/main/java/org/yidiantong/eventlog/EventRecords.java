package org.yidiantong.eventlog;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The records as which entries of the log are read: one event, or all that a sealed
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

	/** Empty for another event, and for a version that is not known yet. */
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
