package org.yidiantong.http;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.AnnotationsUtils;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Describes the types of record components in the OpenAPI document: {@code @Nullable}
 * ones may be null, {@link Characters} limits a text. The members of an unwrapped
 * component are members of the record. All members of a response are required, because
 * they are always present. Bean Validation constraints define which members of a request
 * are required.
 */
@Component
class RecordSchemas implements ModelConverter {

	private static final String REFERENCE = "#/components/schemas/";

	@Override
	public @Nullable Schema<?> resolve(io.swagger.v3.core.converter.AnnotatedType type, ModelConverterContext context,
			Iterator<ModelConverter> chain) {
		Schema<?> resolved = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
		Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
		if (resolved != null && raw.isRecord()) {
			Schema<?> model = (resolved.get$ref() == null) ? resolved
					: context.getDefinedModels().get(resolved.get$ref().substring(REFERENCE.length()));
			if (model != null && model.getProperties() != null) {
				describe(model, raw);
			}
		}
		return resolved;
	}

	private static void describe(Schema<?> model, Class<?> type) {
		Map<String, Schema> properties = model.getProperties();
		members(type).forEach((component) -> properties.computeIfPresent(component.getName(),
				(name, schema) -> described(schema, component)));
		if (!isRequest(type)) {
			model.setRequired(new ArrayList<>(members(type).filter(RecordSchemas::isAlwaysWritten)
				.map(RecordComponent::getName)
				.filter(properties::containsKey)
				.toList()));
		}
	}

	/**
	 * Returns the components of a record, with the components of unwrapped parts in their
	 * place.
	 */
	private static Stream<RecordComponent> members(Class<?> type) {
		return Stream.of(type.getRecordComponents())
			.flatMap((component) -> isUnwrapped(component) ? members(component.getType()) : Stream.of(component));
	}

	private static boolean isUnwrapped(RecordComponent component) {
		return component.getType().isRecord() && component.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
	}

	private static Schema<?> described(Schema<?> schema, RecordComponent component) {
		Schema<?> copy = AnnotationsUtils.clone(schema, true);
		Schema<?> described = isDemanded(component) ? copy : nullable(copy, component.getAnnotatedType());
		Characters limit = component.getAccessor().getAnnotation(Characters.class);
		if (limit != null) {
			described.setMaxLength(limit.max());
		}
		return described;
	}

	/**
	 * Returns the schema with null allowed wherever the type allows it, also inside lists
	 * and maps.
	 */
	private static Schema<?> nullable(Schema<?> schema, AnnotatedType type) {
		if (type instanceof AnnotatedParameterizedType generic) {
			AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
			AnnotatedType last = arguments[arguments.length - 1];
			if (schema.getItems() != null) {
				schema.setItems(nullable(schema.getItems(), last));
			}
			else if (schema.getAdditionalProperties() instanceof Schema<?> values) {
				schema.setAdditionalProperties(nullable(values, last));
			}
		}
		return type.isAnnotationPresent(Nullable.class) ? orNull(schema) : schema;
	}

	private static Schema<?> orNull(Schema<?> schema) {
		if (schema.get$ref() != null) {
			Schema<?> nothing = new Schema<>();
			nothing.setTypes(Set.of("null"));
			return new Schema<>().anyOf(List.of(schema, nothing));
		}
		if (schema.getTypes() != null) {
			Set<String> types = new LinkedHashSet<>(schema.getTypes());
			types.add("null");
			schema.setTypes(types);
			addNull(schema);
		}
		return schema;
	}

	@SuppressWarnings({ "unchecked", "rawtypes" })
	private static void addNull(Schema schema) {
		if (schema.getEnum() != null && !schema.getEnum().contains(null)) {
			List<@Nullable Object> values = new ArrayList<>(schema.getEnum());
			values.add(null);
			schema.setEnum(values);
		}
	}

	private static boolean isDemanded(RecordComponent component) {
		return component.getAccessor().isAnnotationPresent(NotNull.class)
				|| component.getAccessor().isAnnotationPresent(Visible.class);
	}

	private static boolean isRequest(Class<?> type) {
		Class<?> around = type.getEnclosingClass();
		return type.isAnnotationPresent(JsonRequest.class)
				|| around != null && around.isAnnotationPresent(JsonRequest.class);
	}

	private static boolean isAlwaysWritten(RecordComponent component) {
		JsonInclude include = component.getDeclaringRecord().getAnnotation(JsonInclude.class);
		return include == null || include.value() == JsonInclude.Include.ALWAYS
				|| !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
	}

}
