package org.yidiantong.eventlog;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import tools.jackson.databind.node.ObjectNode;

/**
 * Converts data of every earlier version of an event to the current one.
 */
final class Upcasters {

	private static final Map<Class<?>, Upcasters> KNOWN = new ConcurrentHashMap<>();

	private final List<Upcaster> steps;

	private Upcasters(Class<?> event) {
		int version = EventType.of(event).schemaVersion();
		List<Upcaster> all = new ArrayList<>();
		for (Class<? extends Upcaster> step : event.getAnnotation(EventName.class).upcasters()) {
			all.add(create(step));
		}
		this.steps = List.copyOf(all);
		if (this.steps.size() != version - 1) {
			throw new IllegalStateException(
					event.getName() + " is version " + version + " and has " + this.steps.size() + " upcasters");
		}
	}

	static Upcasters of(Class<?> event) {
		return KNOWN.computeIfAbsent(event, Upcasters::new);
	}

	/** Converts data of a version to the current one. */
	void lift(ObjectNode data, int version) {
		this.steps.subList(version - 1, this.steps.size()).forEach((step) -> step.upcast(data));
	}

	private static Upcaster create(Class<? extends Upcaster> step) {
		try {
			Constructor<? extends Upcaster> constructor = step.getDeclaredConstructor();
			constructor.setAccessible(true);
			return constructor.newInstance();
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(step.getName() + " needs a constructor without parameters", ex);
		}
	}

}
