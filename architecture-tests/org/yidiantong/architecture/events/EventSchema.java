package org.yidiantong.architecture.events;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.yidiantong.eventlog.AddedLater;

/**
 * Generates the JSON Schema of an event's data from the components of its record: types,
 * nullability, Bean Validation constraints, and descriptions from the Javadoc.
 */
final class EventSchema {

	/** The members of the envelope, which are not data. */
	static final Set<String> ENVELOPE = Set.of("subject", "subjectVersion", "occurredAt");

	private static final Map<Type, String> TEXTS = Map.of(UUID.class, "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$",
			LocalDate.class, "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");

	private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

	private final String title;

	private final String description;

	private final Class<?> type;

	private final Function<RecordComponent, @Nullable String> descriptions;

	EventSchema(EventRecord event) {
		this(event.name(), String.join(" ", event.prose().paragraphs()), event.type(),
				(component) -> event.components(component.getDeclaringRecord()).get(component.getName()));
	}

	EventSchema(String title, String description, Class<?> type,
			Function<RecordComponent, @Nullable String> descriptions) {
		this.title = title;
		this.description = description;
		this.type = type;
		this.descriptions = descriptions;
	}

	/** Returns the text of the schema file. */
	String text() {
		return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(json()) + "\n";
	}

	ObjectNode json() {
		ObjectNode schema = JSON.objectNode();
		schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
		schema.put("title", this.title);
		schema.put("description", this.description);
		return describe(schema, this.type);
	}

	private ObjectNode describe(ObjectNode schema, Class<?> record) {
		schema.put("type", "object");
		schema.put("additionalProperties", false);
		ArrayNode required = schema.putArray("required");
		ObjectNode properties = schema.putObject("properties");
		components(record).forEach((component) -> {
			if (!component.isAnnotationPresent(AddedLater.class)) {
				required.add(component.getName());
			}
			properties.set(component.getName(), property(component));
		});
		return schema;
	}

	/** Returns the components that are data. */
	static Stream<RecordComponent> components(Class<?> record) {
		return Stream.of(record.getRecordComponents()).filter((component) -> !ENVELOPE.contains(component.getName()));
	}

	private ObjectNode property(RecordComponent component) {
		ObjectNode property = JSON.objectNode();
		String text = this.descriptions.apply(component);
		if (text == null) {
			throw new IllegalStateException(
					component.getDeclaringRecord().getName() + " does not document " + component.getName());
		}
		property.put("description", text);
		boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class)
				&& !component.isAnnotationPresent(AddedLater.class);
		fill(property, component.getAnnotatedType(), nullable);
		if (component.getName().equals("tenant")) {
			property.put("minimum", 100000).put("maximum", 999999);
		}
		return property;
	}

	private ObjectNode fill(ObjectNode schema, AnnotatedType annotated, boolean nullable) {
		Type type = annotated.getType();
		if (type instanceof Class<?> known && known.isEnum()) {
			ArrayNode values = schema.putArray("enum");
			Stream.of(known.getEnumConstants()).forEach((value) -> values.add(((Enum<?>) value).name()));
			if (nullable) {
				values.addNull();
			}
		}
		else if (annotated instanceof AnnotatedParameterizedType list) {
			type(schema, "array", nullable);
			size(schema, annotated);
			schema.set("items", fill(JSON.objectNode(), list.getAnnotatedActualTypeArguments()[0], false));
		}
		else if (type instanceof Class<?> value && value(value).isPresent()) {
			value(schema, annotated, value(value).get(), nullable);
		}
		else if (type instanceof Class<?> part && part.isRecord()) {
			describe(schema, part);
			type(schema, "object", nullable);
		}
		else if (type == String.class || TEXTS.containsKey(type)) {
			text(schema, annotated, nullable);
		}
		else {
			type(schema, (type == boolean.class || type == Boolean.class) ? "boolean" : "integer", nullable);
			range(schema, annotated);
		}
		return schema;
	}

	/** Returns the only component of a type that JSON writes as a bare value. */
	private static Optional<RecordComponent> value(Class<?> type) {
		return Stream.ofNullable(type.getRecordComponents())
			.flatMap(Stream::of)
			.filter((component) -> component.getAccessor().isAnnotationPresent(JsonValue.class))
			.findFirst();
	}

	/**
	 * Describes a value type by its only component. A constraint on the event's component
	 * takes precedence over that of the type.
	 */
	private static void value(ObjectNode schema, AnnotatedType annotated, RecordComponent value, boolean nullable) {
		Pattern own = find(annotated, Pattern.class);
		text(schema, value.getAnnotatedType(), (own == null) ? find(value.getAnnotatedType(), Pattern.class) : own,
				nullable);
	}

	private static void text(ObjectNode schema, AnnotatedType annotated, boolean nullable) {
		text(schema, annotated, find(annotated, Pattern.class), nullable);
	}

	private static void text(ObjectNode schema, AnnotatedType annotated, @Nullable Pattern constraint,
			boolean nullable) {
		type(schema, "string", nullable);
		if (annotated.getType() == LocalDate.class) {
			schema.put("format", "date");
		}
		String pattern = TEXTS.get(annotated.getType());
		if (pattern == null && constraint == null) {
			throw new IllegalStateException("The string component " + annotated + " needs a @Pattern");
		}
		schema.put("pattern", (constraint == null) ? pattern : anchored(constraint.regexp()));
	}

	private static String anchored(String regexp) {
		return regexp.startsWith("^") ? regexp
				: (regexp.contains("|") && !regexp.contains("(")) ? "^(" + regexp + ")$" : "^" + regexp + "$";
	}

	private static void size(ObjectNode schema, AnnotatedType annotated) {
		Size size = find(annotated, Size.class);
		if (size != null && size.min() > 0) {
			schema.put("minItems", size.min());
		}
		if (size != null && size.max() < Integer.MAX_VALUE) {
			schema.put("maxItems", size.max());
		}
	}

	private static void range(ObjectNode schema, AnnotatedType annotated) {
		Min min = find(annotated, Min.class);
		if (min != null) {
			schema.put("minimum", Math.toIntExact(min.value()));
		}
		Max max = find(annotated, Max.class);
		if (max != null) {
			schema.put("maximum", Math.toIntExact(max.value()));
		}
	}

	private static void type(ObjectNode schema, String name, boolean nullable) {
		if (nullable) {
			schema.putArray("type").add(name).add("null");
		}
		else {
			schema.put("type", name);
		}
	}

	private static <A extends Annotation> @Nullable A find(AnnotatedType annotated, Class<A> type) {
		return annotated.getAnnotation(type);
	}

}
