package org.yidiantong.http;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import org.springframework.beans.BeanUtils;
import org.springframework.core.ResolvableType;

/**
 * Fills a record from a JSON object. Members of a wrong type and unknown members are
 * errors. It collects all of them.
 */
final class RecordReader {

	private static final int MOST_UNKNOWN = 10;

	private static final int LONGEST_ECHO = 40;

	private final List<ValidationError> errors = new ArrayList<>();

	/**
	 * Returns the record, with null for members that are missing or have a wrong type.
	 */
	<T> T read(JsonNode object, Class<T> type) {
		return read(object, type, "");
	}

	List<ValidationError> errors() {
		return List.copyOf(this.errors);
	}

	private <T> T read(JsonNode object, Class<T> type, String at) {
		RecordComponent[] components = type.getRecordComponents();
		Set<String> known = Stream.of(components).map(RecordComponent::getName).collect(Collectors.toSet());
		object.propertyNames()
			.stream()
			.filter((name) -> !known.contains(name))
			.limit(MOST_UNKNOWN)
			.map((name) -> PlainText.start(name, LONGEST_ECHO))
			.forEach((name) -> wrong(JsonPointers.member(at, name), "body.member"));
		Object[] values = Stream.of(components).map((one) -> value(object, one, at)).toArray();
		return BeanUtils.instantiateClass(constructor(type, components), values);
	}

	private static <T> Constructor<T> constructor(Class<T> type, RecordComponent[] components) {
		try {
			return type
				.getDeclaredConstructor(Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
		}
		catch (NoSuchMethodException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private @Nullable Object value(JsonNode object, RecordComponent component, String in) {
		JsonNode value = object.get(component.getName());
		String at = JsonPointers.member(in, component.getName());
		Class<?> type = component.getType();
		if (type == List.class) {
			Class<?> element = ResolvableType.forType(component.getGenericType()).getGeneric().toClass();
			return element.isRecord() ? records(value, element, at) : strings(value, at);
		}
		if (value == null || value.isNull()) {
			return null;
		}
		if (type.isRecord()) {
			return value.isObject() ? read(value, type, at) : wrong(at, "body.object");
		}
		return type.isEnum() ? constant(value, component, at) : scalar(value, component, at);
	}

	private @Nullable Object scalar(JsonNode value, RecordComponent component, String at) {
		Class<?> type = component.getType();
		if (type == Integer.class) {
			Min least = component.getAccessor().getAnnotation(Min.class);
			return value.isInt() ? value.intValue()
					: wrong(at, (least == null) ? "body.number" : ConstraintErrors.code(least.message()));
		}
		if (type == Boolean.class) {
			return value.isBoolean() ? value.booleanValue() : wrong(at, "body.boolean");
		}
		if (!value.isString()) {
			return wrong(at, "body.string");
		}
		if (type == LocalDate.class) {
			return day(value.stringValue(), at);
		}
		if (type == String.class) {
			return value.stringValue();
		}
		throw new IllegalStateException("No member of a request can be a " + type.getName());
	}

	private @Nullable Object constant(JsonNode value, RecordComponent component, String at) {
		if (!value.isString()) {
			return wrong(at, "body.string");
		}
		for (Object constant : component.getType().getEnumConstants()) {
			if (((Enum<?>) constant).name().equals(value.stringValue())) {
				return constant;
			}
		}
		NotNull required = component.getAccessor().getAnnotation(NotNull.class);
		return wrong(at, (required == null) ? "body.choice" : ConstraintErrors.code(required.message()));
	}

	private @Nullable Object day(String text, String at) {
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeParseException unreadable) {
			return wrong(at, "body.day");
		}
	}

	private List<String> strings(@Nullable JsonNode value, String at) {
		if (value == null || value.isNull()) {
			return List.of();
		}
		if (!value.isArray()) {
			wrong(at, "body.strings");
			return List.of();
		}
		List<String> strings = new ArrayList<>();
		for (JsonNode each : value) {
			if (!each.isString()) {
				wrong(at + "[" + strings.size() + "]", "body.string");
			}
			strings.add(each.isString() ? each.stringValue() : "");
		}
		return strings;
	}

	/** An element that is no object becomes a record of nulls, so that positions stay. */
	private <T> List<T> records(@Nullable JsonNode value, Class<T> type, String at) {
		if (value == null || value.isNull()) {
			return List.of();
		}
		if (!value.isArray()) {
			wrong(at, "body.objects");
			return List.of();
		}
		List<T> records = new ArrayList<>();
		for (JsonNode each : value) {
			String here = at + "[" + records.size() + "]";
			if (!each.isObject()) {
				wrong(here, "body.object");
			}
			records.add(read(each.isObject() ? each : JsonNodeFactory.instance.objectNode(), type, here));
		}
		return records;
	}

	private @Nullable Object wrong(String at, String code) {
		this.errors.add(ValidationError.of(at, code));
		return null;
	}

}
