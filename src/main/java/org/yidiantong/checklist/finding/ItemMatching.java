package org.yidiantong.checklist.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.yidiantong.checklist.ItemCode;

/**
 * Compares a text of somebody with the lines of items: the more words they share, and the
 * fewer other items contain these words, the better an item fits. Works on pairs of
 * Chinese characters, because the words of a text are not separated.
 */
final class ItemMatching {

	/** A word in the name, or another word for it, tells more than one in other lines. */
	private static final double IN_THE_NAME = 3;

	private static final double IN_A_LINE = 0.5;

	/**
	 * The least that an item is suggested for: more than one rare word of other lines.
	 */
	private static final double LEAST = 3;

	private static final int MOST_WORDS = 3;

	private final List<String> words;

	private final Map<String, Integer> items = new HashMap<>();

	private final int all;

	private ItemMatching(String text, Collection<IndexEntry> entries, int all) {
		this.all = all;
		this.words = SearchText.words(text);
		Set<String> pairs = pairs(text);
		entries.forEach((entry) -> {
			Set<String> found = new HashSet<>();
			lines(entry).forEach((line) -> pairs.stream().filter(line::contains).forEach(found::add));
			found.forEach((pair) -> this.items.merge(pair, 1, Integer::sum));
		});
	}

	/** The pairs of Chinese characters of a text. */
	static Set<String> pairs(String text) {
		Set<String> pairs = new LinkedHashSet<>();
		SearchText.words(text).forEach((word) -> pairs.addAll(SearchText.pairs(word)));
		pairs.removeIf((pair) -> !isWord(pair));
		return pairs;
	}

	/** Pairs only: a single character is in too many texts. */
	private static boolean isWord(String pair) {
		return pair.codePoints().count() == 2 && pair.codePoints().allMatch(Character::isIdeographic);
	}

	/**
	 * The items that fit a text, the best first.
	 * @param entries those that share a pair with the text
	 * @param all how many items there are
	 */
	static List<ItemSuggestion> of(String text, Collection<IndexEntry> entries, int all) {
		ItemMatching matching = new ItemMatching(text, entries, all);
		record Match(IndexEntry entry, double score) {
		}
		return entries.stream()
			.map((entry) -> new Match(entry, matching.score(entry)))
			.filter((match) -> match.score() >= LEAST)
			.sorted(Comparator.comparingDouble(Match::score).reversed().thenComparing((match) -> match.entry().code()))
			.map((match) -> new ItemSuggestion(new ItemCode(match.entry().code()), match.entry().name(),
					matching.best(match.entry())))
			.toList();
	}

	private double score(IndexEntry entry) {
		return shared(entry).stream().mapToDouble((word) -> weight(word, entry)).sum();
	}

	private double weight(String word, IndexEntry entry) {
		boolean named = entry.lines()
			.stream()
			.filter((line) -> line.kind() == IndexedLine.Kind.NAME || line.kind() == IndexedLine.Kind.WORDS)
			.anyMatch((line) -> SearchText.of(line.text()).contains(word));
		return weight(word) * (named ? IN_THE_NAME : IN_A_LINE);
	}

	private List<String> best(IndexEntry entry) {
		return shared(entry).stream()
			.sorted(Comparator.comparingDouble((String word) -> weight(word, entry)).reversed())
			.limit(MOST_WORDS)
			.toList();
	}

	/** A word weighs what its pairs weigh, each the less the more items contain it. */
	private double weight(String word) {
		return SearchText.pairs(word)
			.stream()
			.mapToInt((pair) -> this.items.getOrDefault(pair, 0))
			.filter((count) -> count > 0)
			.mapToDouble((count) -> Math.max(0, Math.log((double) this.all / count)))
			.sum();
	}

	/**
	 * The longest words of the text that a line of the item contains and that tell
	 * something.
	 */
	private Set<String> shared(IndexEntry entry) {
		List<String> lines = lines(entry).toList();
		Set<String> shared = new LinkedHashSet<>();
		for (String word : this.words) {
			int[] characters = word.codePoints().toArray();
			for (int from = 0; from < characters.length - 1; from++) {
				String longest = longest(characters, from, lines);
				if (!longest.isEmpty() && weight(longest) > 0) {
					shared.add(longest);
					from += (int) longest.codePoints().count() - 1;
				}
			}
		}
		return shared;
	}

	private static String longest(int[] characters, int from, List<String> lines) {
		String longest = "";
		for (int length = 2; from + length <= characters.length; length++) {
			String word = new String(characters, from, length);
			if (!word.codePoints().allMatch(Character::isIdeographic)
					|| lines.stream().noneMatch((line) -> line.contains(word))) {
				return longest;
			}
			longest = word;
		}
		return longest;
	}

	/** What says what the item is about; not what belongs elsewhere. */
	private static Stream<String> lines(IndexEntry entry) {
		return entry.lines()
			.stream()
			.filter((line) -> line.kind() != IndexedLine.Kind.ELSEWHERE && line.kind() != IndexedLine.Kind.INITIALS)
			.map((line) -> SearchText.of(line.text()));
	}

}
