package org.yidiantong.complaints.dispatch;

import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.yidiantong.organization.UnitCode;

/**
 * Stores codes of units as an array of bare codes.
 */
@Converter
class UnitCodesConverter implements AttributeConverter<List<UnitCode>, String[]> {

	@Override
	public String @Nullable [] convertToDatabaseColumn(@Nullable List<UnitCode> codes) {
		return (codes == null) ? null : codes.stream().map(UnitCode::value).toArray(String[]::new);
	}

	@Override
	public @Nullable List<UnitCode> convertToEntityAttribute(String @Nullable [] stored) {
		return (stored == null) ? null : Stream.of(stored).map(UnitCode::new).toList();
	}

}
