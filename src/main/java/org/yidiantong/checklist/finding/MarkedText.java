package org.yidiantong.checklist.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A text in which the words of a query are marked, as the parts that a page shows.
 */
public final class MarkedText {

	private final int[] characters;

	private final BitSet marked = new BitSet();

	private MarkedText(String text) {
		this.characters = text.codePoints().toArray();
	}

	/** The parts of a text, in order. */
	public static List<Part> of(String text, SearchQuery query) {
		MarkedText marking = new MarkedText(text);
		query.words().forEach(marking::mark);
		return marking.parts();
	}

	/** Marks a word as it is written, else as its pinyin initials. */
	private void mark(String word) {
		if (!mark(word, false)) {
			mark(word, true);
		}
	}

	private boolean mark(String word, boolean initials) {
		StringBuilder usual = new StringBuilder();
		List<Integer> origins = new ArrayList<>();
		for (int i = 0; i < this.characters.length; i++) {
			String folded = initials ? Initials.of(this.characters[i]) : SearchText.fold(this.characters[i]);
			String sign = (initials && folded.length() > 1) ? folded.substring(0, 1) : folded;
			usual.append(sign);
			for (int j = 0; j < sign.length(); j++) {
				origins.add(i);
			}
		}
		boolean found = false;
		for (int at = usual.indexOf(word); at >= 0; at = usual.indexOf(word, at + word.length())) {
			this.marked.set(origins.get(at), origins.get(at + word.length() - 1) + 1);
			found = true;
		}
		return found;
	}

	private List<Part> parts() {
		List<Part> parts = new ArrayList<>();
		int begin = 0;
		for (int i = 1; i <= this.characters.length; i++) {
			if (i == this.characters.length || this.marked.get(i) != this.marked.get(begin)) {
				parts.add(new Part(new String(this.characters, begin, i - begin), this.marked.get(begin)));
				begin = i;
			}
		}
		return parts;
	}

	/**
	 * A part of the text.
	 *
	 * @param marked whether it is one of the words
	 */
	public record Part(String text, boolean marked) {
	}

}
