package org.yidiantong.checklist;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Stores a {@link ItemCode} as its bare code.
 */
@Converter(autoApply = true)
class ItemCodeConverter implements AttributeConverter<ItemCode, String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable ItemCode code) {
		return (code == null) ? null : code.value();
	}

	@Override
	public @Nullable ItemCode convertToEntityAttribute(@Nullable String stored) {
		return ItemCode.orNull(stored);
	}

}
