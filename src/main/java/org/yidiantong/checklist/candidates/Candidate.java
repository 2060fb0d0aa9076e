package org.yidiantong.checklist.candidates;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that several complaints outside the list are about.
 *
 * @param words that they have in common, the most telling first; at most
 * {@value CommonWords#MOST_WORDS}
 * @param complaints how many contain one of the words
 * @param places how many villages, communities or townships they are about
 * @param latest the day on which the newest of them was filed
 */
public record Candidate(List<String> words, int complaints, int places, LocalDate latest) {

	public Candidate {
		words = List.copyOf(words);
	}

	/** The most telling word. */
	public String word() {
		return this.words.get(0);
	}

}
