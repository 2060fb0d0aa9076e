package org.yidiantong.complaints.cards;

import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Stores kinds of cards as an array of their names.
 */
@Converter
class CardKindsConverter implements AttributeConverter<List<CardKind>, String[]> {

	@Override
	public String @Nullable [] convertToDatabaseColumn(@Nullable List<CardKind> kinds) {
		return (kinds == null) ? null : kinds.stream().map(CardKind::name).toArray(String[]::new);
	}

	@Override
	public @Nullable List<CardKind> convertToEntityAttribute(String @Nullable [] stored) {
		return (stored == null) ? null : Stream.of(stored).map(CardKind::valueOf).toList();
	}

}
