package org.yidiantong.complaints;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Something that was done with a complaint.
 *
 * @param at business time
 * @param state the state it led to
 * @param by whose hand; a citizen is named no further
 */
@ValueObject
@Embeddable
public record HistoryEntry(@Column(name = "at") Instant at,
		@Enumerated(EnumType.STRING) @Column(name = "action") ComplaintAction action,
		@Enumerated(EnumType.STRING) @Column(name = "state") ComplaintState state,
		@Enumerated(EnumType.STRING) @Column(name = "actor_role") ComplaintRole by) {
}
