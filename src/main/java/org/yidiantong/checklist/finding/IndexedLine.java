package org.yidiantong.checklist.finding;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A line of text by which an entry is found.
 */
@ValueObject
record IndexedLine(Kind kind, String text) {

	/** What a line is, in the order in which lines count. */
	enum Kind {

		/** The name. */
		NAME,

		/** Pinyin initials of names; never shown. */
		INITIALS,

		/** Other words for the same, such as the code, a former name or a life event. */
		WORDS,

		/** What belongs here. */
		TEXT,

		/** What does not belong here, and where to go. */
		ELSEWHERE

	}

	/**
	 * Reads the form in which lines are stored: the kind's first letter, then the text.
	 */
	static IndexedLine read(String stored) {
		for (Kind kind : Kind.values()) {
			if (kind.name().charAt(0) == stored.charAt(0)) {
				return new IndexedLine(kind, stored.substring(1));
			}
		}
		throw new IllegalArgumentException(stored);
	}

	String stored() {
		return this.kind.name().charAt(0) + this.text;
	}

}
