package org.yidiantong.complaints.workflow;

import java.util.UUID;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.events.ComplaintId;

/**
 * Stores a {@link ComplaintId} as its bare UUID.
 */
@Converter(autoApply = true)
class ComplaintIdConverter implements AttributeConverter<ComplaintId, UUID> {

	@Override
	public @Nullable UUID convertToDatabaseColumn(@Nullable ComplaintId id) {
		return (id == null) ? null : id.value();
	}

	@Override
	public @Nullable ComplaintId convertToEntityAttribute(@Nullable UUID stored) {
		return ComplaintId.orNull(stored);
	}

}
