package org.yidiantong.checklist;

import java.time.LocalDate;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * The policy that authorises an item, as known when the version was published.
 *
 * @param policy id in the policy library
 * @param title of the document, without 《》
 * @param number such as 民发〔2021〕57号; null when it has none
 * @param articles such as 第21—26条; null for the whole
 * @param inForceFrom the first day it is in force
 * @param inForceTo the last day; null while no end is known
 * @param plain a summary in plain words; null when there is none
 */
@ValueObject
public record Basis(String policy, String title, @Nullable String number, @Nullable String articles,
		LocalDate inForceFrom, @Nullable LocalDate inForceTo, @Nullable String plain) {

	/** Whether it has come into force by a day; it may have lapsed since. */
	public boolean hasBegun(LocalDate day) {
		return !this.inForceFrom.isAfter(day);
	}

	/** Whether it is in force on a day. */
	public boolean isInForce(LocalDate day) {
		return hasBegun(day) && (this.inForceTo == null || !this.inForceTo.isBefore(day));
	}
}
