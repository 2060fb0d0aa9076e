package org.yidiantong.checklist.finding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.PlainText;

/**
 * What a person looks for: words that must all be found. Longer texts are cut.
 *
 * @param typed as it was typed, on one line
 * @param words in their usual form
 */
@ValueObject
public record SearchQuery(String typed, List<String> words) {

	/** The most characters that are looked for. */
	public static final int MOST = 200;

	public SearchQuery {
		words = List.copyOf(words);
	}

	/** Reads what was typed. */
	public static SearchQuery of(@Nullable String input) {
		String typed = PlainText.start(PlainText.line(input), MOST);
		return new SearchQuery(typed, SearchText.words(typed));
	}

	/** Whether there is no word to look for. */
	public boolean isEmpty() {
		return this.words.isEmpty();
	}

	/**
	 * The pairs of characters, or single characters, that a text with all words contains.
	 */
	Set<String> grams() {
		Set<String> grams = new LinkedHashSet<>();
		this.words.forEach((word) -> grams.addAll(SearchText.pairs(word)));
		return grams;
	}

	/** Whether a text in its usual form contains all words. */
	boolean isIn(String usual) {
		return this.words.stream().allMatch(usual::contains);
	}

}
