package org.yidiantong.complaints.dispatch;

import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Stores names as an array.
 */
@Converter
class NamesConverter implements AttributeConverter<List<String>, String[]> {

	@Override
	public String @Nullable [] convertToDatabaseColumn(@Nullable List<String> names) {
		return (names == null) ? null : names.toArray(String[]::new);
	}

	@Override
	public @Nullable List<String> convertToEntityAttribute(String @Nullable [] stored) {
		return (stored == null) ? null : List.of(stored);
	}

}
