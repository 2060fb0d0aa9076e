package org.yidiantong.organization;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Stores a {@link PlaceCode} as its bare code.
 */
@Converter(autoApply = true)
class PlaceCodeConverter implements AttributeConverter<PlaceCode, String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable PlaceCode code) {
		return (code == null) ? null : code.value();
	}

	@Override
	public @Nullable PlaceCode convertToEntityAttribute(@Nullable String stored) {
		return PlaceCode.orNull(stored);
	}

}
