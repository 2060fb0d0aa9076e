package org.yidiantong.organization;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Stores a {@link UnitCode} as its bare code.
 */
@Converter(autoApply = true)
public class UnitCodeConverter implements AttributeConverter<UnitCode, String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable UnitCode code) {
		return (code == null) ? null : code.value();
	}

	@Override
	public @Nullable UnitCode convertToEntityAttribute(@Nullable String stored) {
		return UnitCode.orNull(stored);
	}

}
