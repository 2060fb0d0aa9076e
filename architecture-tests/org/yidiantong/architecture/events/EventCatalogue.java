package org.yidiantong.architecture.events;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.yidiantong.architecture.Codebase;

/**
 * Generates a page of all events: type, time of publication, members and a sample.
 */
public final class EventCatalogue {

	private final List<EventRecord> events;

	public EventCatalogue(Codebase code) {
		this.events = EventRecord.all(code);
	}

	/** Returns the page without its leading note. */
	public String text() {
		String modules = this.events.stream()
			.collect(Collectors.groupingBy(EventRecord::module, TreeMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map((module) -> module(module.getKey(), module.getValue()))
			.collect(Collectors.joining("\n\n"));
		return """
				# Events

				Modules publish these records inside the transaction that made them true. The event log keeps them, and
				readers outside get them as CloudEvents 1.0: the feed is `/api/v1/{district}/events`, the schema of a type
				is `/events/schemas/{type}`. The envelope carries the district, the subject, its version and the time;
				the members below are the data. A change that breaks readers gives a type with a higher version.

				"""
				+ modules + "\n";
	}

	private static String module(String name, List<EventRecord> events) {
		return "## [" + name + "](modules/" + name + ".md)\n\n"
				+ events.stream()
					.map((event) -> "- [" + event.name() + "](#" + anchor(event) + ")")
					.collect(Collectors.joining("\n"))
				+ "\n\n" + events.stream().map(EventCatalogue::event).collect(Collectors.joining("\n\n"));
	}

	private static String anchor(EventRecord event) {
		return event.name().toLowerCase(Locale.ROOT);
	}

	private static String event(EventRecord event) {
		Map<String, String> documented = event.components(event.type());
		String members = EventSchema.components(event.type())
			.map((component) -> "| `" + component.getName() + "` | " + type(component) + " | "
					+ documented.get(component.getName()) + " |")
			.collect(Collectors.joining("\n"));
		return "### " + event.name() + "\n\n`" + event.eventType() + "`: "
				+ String.join("\n\n", event.prose().paragraphs()) + "\n\n| member | type | meaning |\n|---|---|---|\n"
				+ members + "\n\n" + file(event, "schema") + " · " + file(event, "sample");
	}

	private static String file(EventRecord event, String kind) {
		return "[" + kind + "](../main/resources/events/" + event.eventType() + "." + kind + ".json)";
	}

	private static String type(RecordComponent component) {
		return "`" + component.getGenericType().getTypeName().replaceAll("[a-z.]+\\.(?:\\w+\\$)?(?=[A-Z])", "") + "`";
	}

}
