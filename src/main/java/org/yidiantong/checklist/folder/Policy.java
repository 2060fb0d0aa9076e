package org.yidiantong.checklist.folder;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Basis;

/**
 * One version of a document in the policy library, with the period in which it is in
 * force.
 *
 * @param to the last day; null while no end is known
 * @param replacedBy id of the document that replaced it
 */
record Policy(String id, String title, @Nullable String number, LocalDate from, @Nullable LocalDate to,
		@Nullable String replacedBy, @Nullable String plain) {

	/** This policy as the basis of an item. */
	Basis basis(@Nullable String articles) {
		return new Basis(this.id, this.title, this.number, articles, this.from, this.to, this.plain);
	}

	boolean hasBegun(LocalDate day) {
		return !day.isBefore(this.from);
	}

	boolean hasLapsed(LocalDate day) {
		return this.to != null && day.isAfter(this.to);
	}

	/** The title, followed by the document number if there is one. */
	String named() {
		return "《" + this.title + "》" + ((this.number == null) ? "" : "（" + this.number + "）");
	}

}
