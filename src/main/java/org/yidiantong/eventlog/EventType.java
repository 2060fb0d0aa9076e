package org.yidiantong.eventlog;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The type of an event, such as {@code org.yidiantong.checklist.version-published.v1}. It
 * consists of the publishing module, the fact in past tense, and the version of the
 * data's schema.
 *
 * @param name the full name
 */
@ValueObject
public record EventType(String name) {

	private static final Pattern SHAPE = Pattern
		.compile("org\\.yidiantong\\.(?<module>[a-z]+)\\.[a-z]+(-[a-z]+)*\\.v(?<version>[1-9][0-9]{0,3})");

	public EventType {
		if (!SHAPE.matcher(name).matches()) {
			throw new IllegalArgumentException(
					"'" + name + "' is not of the form org.yidiantong.<module>.<fact>.v<number>");
		}
	}

	/**
	 * Returns the type of a record.
	 * @throws IllegalArgumentException when it has no {@link EventName}
	 */
	public static EventType of(Class<?> event) {
		EventName name = event.getAnnotation(EventName.class);
		if (name == null) {
			throw new IllegalArgumentException(event.getName() + " has no @EventName");
		}
		return new EventType(name.value() + ".v" + name.version());
	}

	/** Returns the publishing module. */
	public String module() {
		return part("module");
	}

	/**
	 * Returns the version of the schema. A change that breaks readers needs a new
	 * version.
	 */
	public int schemaVersion() {
		return Integer.parseInt(part("version"));
	}

	/** Returns the name without the version. */
	String fact() {
		return this.name.substring(0, this.name.lastIndexOf(".v"));
	}

	@Override
	public String toString() {
		return this.name;
	}

	private String part(String group) {
		Matcher matcher = SHAPE.matcher(this.name);
		if (!matcher.matches()) {
			throw new IllegalStateException(this.name);
		}
		return matcher.group(group);
	}

}
