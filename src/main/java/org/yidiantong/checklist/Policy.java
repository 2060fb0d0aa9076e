package org.yidiantong.checklist;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A document of the policy library: one version of it, with the days on which it is in
 * force.
 *
 * @param to the last day; null while no end is known
 * @param replacedBy id of the document that took its place
 */
record Policy(String id, String title, @Nullable String number, LocalDate from, @Nullable LocalDate to,
		@Nullable String replacedBy, @Nullable String plain) {

	/** As an item rests on it. */
	Basis basis(@Nullable String articles) {
		return new Basis(this.id, this.title, this.number, articles, this.from, this.to, this.plain);
	}

	boolean hasBegun(LocalDate day) {
		return !day.isBefore(this.from);
	}

	boolean hasLapsed(LocalDate day) {
		return this.to != null && day.isAfter(this.to);
	}

	/** Its title, with the number where there is one. */
	String named() {
		return "《" + this.title + "》" + ((this.number == null) ? "" : "（" + this.number + "）");
	}

}
