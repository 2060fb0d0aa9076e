package org.yidiantong.organization;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/**
 * The period in which a place belongs to a township.
 *
 * @param parentId the township's UUID
 * @param validTo the last day; null if open-ended
 */
@Embeddable
record TownshipMembership(UUID parentId, LocalDate validFrom, @Nullable LocalDate validTo) {

	boolean open() {
		return this.validTo == null;
	}

	TownshipMembership endedOn(LocalDate day) {
		return new TownshipMembership(this.parentId, this.validFrom, day);
	}

}
