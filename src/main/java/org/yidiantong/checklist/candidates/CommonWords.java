package org.yidiantong.checklist.candidates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.yidiantong.checklist.figures.ComplaintText;
import org.yidiantong.checklist.finding.SearchText;

/**
 * Finds what many texts have in common. Words of Chinese texts are not separated, so that
 * each run of {@value #SHORTEST} to {@value #LONGEST} characters may be one. Of those
 * that at least {@value #LEAST} texts share, a word counts if it is more common in them
 * than in the complaints about items of the list, and is no part of a place's name. Words
 * of mostly the same texts belong together.
 * <p>
 * The runs that are shared are found length by length: a run is only shared if both
 * shorter ones in it are (Agrawal and Srikant, "Fast Algorithms for Mining Association
 * Rules", 1994).
 */
final class CommonWords {

	static final int LEAST = 3;

	static final int MOST_WORDS = 3;

	private static final int MOST_LINES = 20;

	private static final int SHORTEST = 2;

	private static final int LONGEST = 6;

	/** So many times as common as in complaints about items. */
	private static final double LIFT = 2;

	/** What a word neither begins nor ends with. */
	private static final Set<Integer> EDGES = "的了是在有和与及或我你他她它们这那哪就都也还又很太不没无请要想能会可把被给让从到对向为个些什么怎么吗呢吧啊年月日时上下多次已经因所以但并且而"
		.codePoints()
		.boxed()
		.collect(Collectors.toSet());

	private final List<String> compared;

	private final Collection<String> names;

	/**
	 * Prepares a comparison.
	 * @param compared texts of complaints about items
	 * @param names of places, which are no words
	 */
	CommonWords(List<ComplaintText> compared, Collection<String> names) {
		this.compared = compared.stream().map((one) -> String.join(" ", SearchText.words(one.text()))).toList();
		this.names = names;
	}

	/** The candidates, those with the most complaints first. */
	List<Candidate> of(List<ComplaintText> texts) {
		List<ComplaintText> once = onceEach(texts);
		Map<String, BitSet> shared = shared(once.stream().map((one) -> SearchText.words(one.text())).toList());
		List<Group> groups = new ArrayList<>();
		telling(shared, once.size()).forEach((word) -> add(groups, word));
		return groups.stream()
			.map((group) -> candidate(group, once))
			.sorted(Comparator.comparingInt(Candidate::complaints).reversed().thenComparing(Candidate::word))
			.toList();
	}

	/**
	 * One person who writes the same about a place again and again makes no candidate.
	 */
	private static List<ComplaintText> onceEach(List<ComplaintText> texts) {
		Map<List<Object>, ComplaintText> once = new LinkedHashMap<>();
		texts.forEach((one) -> once.putIfAbsent(List.of(one.place(), SearchText.words(one.text())), one));
		return List.copyOf(once.values());
	}

	private static Map<String, BitSet> shared(List<List<String>> texts) {
		Map<String, BitSet> all = new HashMap<>();
		Map<String, BitSet> shorter = Map.of();
		for (int length = SHORTEST; length <= LONGEST; length++) {
			Map<String, BitSet> found = shared(texts, length, shorter);
			all.putAll(found);
			shorter = found;
		}
		return all;
	}

	private static Map<String, BitSet> shared(List<List<String>> texts, int length, Map<String, BitSet> shorter) {
		Map<String, BitSet> found = new HashMap<>();
		for (int text = 0; text < texts.size(); text++) {
			for (String run : runs(texts.get(text), length, shorter)) {
				found.computeIfAbsent(run, (first) -> new BitSet()).set(text);
			}
		}
		found.values().removeIf((where) -> where.cardinality() < LEAST);
		return found;
	}

	private static Set<String> runs(List<String> words, int length, Map<String, BitSet> shorter) {
		Set<String> runs = new HashSet<>();
		for (String word : words) {
			int[] characters = word.codePoints().toArray();
			for (int from = 0; from + length <= characters.length; from++) {
				if (length == SHORTEST ? isChinese(characters, from)
						: shorter.containsKey(new String(characters, from, length - 1))
								&& shorter.containsKey(new String(characters, from + 1, length - 1))) {
					runs.add(new String(characters, from, length));
				}
			}
		}
		return runs;
	}

	private static boolean isChinese(int[] characters, int from) {
		return Character.isIdeographic(characters[from]) && Character.isIdeographic(characters[from + 1]);
	}

	/** The words that say something, the most telling first. */
	private List<Word> telling(Map<String, BitSet> shared, int texts) {
		return shared.entrySet()
			.stream()
			.filter((one) -> isWord(one.getKey())
					&& !isPartOfALonger(one.getKey(), one.getValue().cardinality(), shared))
			.map((one) -> new Word(one.getKey(), one.getValue(),
					lift(one.getKey(), (double) one.getValue().cardinality() / texts)))
			.filter((word) -> word.lift() >= LIFT)
			.sorted(Comparator.comparingDouble(Word::weight).reversed().thenComparing(Word::text))
			.toList();
	}

	private boolean isWord(String word) {
		int[] characters = word.codePoints().toArray();
		return !EDGES.contains(characters[0]) && !EDGES.contains(characters[characters.length - 1])
				&& this.names.stream().noneMatch((name) -> name.contains(word) || word.contains(name));
	}

	/** Whether nearly every text with the word has it within the same longer one. */
	private static boolean isPartOfALonger(String word, int texts, Map<String, BitSet> shared) {
		return shared.entrySet()
			.stream()
			.filter((other) -> other.getKey().contains(word) && !other.getKey().equals(word))
			.anyMatch((other) -> other.getValue().cardinality() * 10 >= texts * 8);
	}

	private double lift(String word, double share) {
		long elsewhere = this.compared.stream().filter((text) -> text.contains(word)).count();
		return share * (this.compared.size() + 1) / (elsewhere + 0.5);
	}

	private static void add(List<Group> groups, Word word) {
		for (Group group : groups) {
			if (group.hasMostOf(word.texts())) {
				group.add(word.text());
				return;
			}
		}
		if (groups.size() < MOST_LINES) {
			groups.add(new Group(word.text(), word.texts()));
		}
	}

	private static Candidate candidate(Group group, List<ComplaintText> texts) {
		List<ComplaintText> of = group.texts.stream().mapToObj(texts::get).toList();
		return new Candidate(group.words, of.size(), (int) of.stream().map(ComplaintText::place).distinct().count(),
				of.stream().map(ComplaintText::filedOn).max(LocalDate::compareTo).orElseThrow());
	}

	/**
	 * A word that texts share.
	 *
	 * @param lift how many times as common it is as in complaints about items
	 */
	private record Word(String text, BitSet texts, double lift) {

		/** The more texts, the more special and the longer, the more it tells. */
		double weight() {
			return this.texts.cardinality() * Math.log(this.lift) * this.text.codePoints().count();
		}

	}

	/** Words of mostly the same texts. */
	private static final class Group {

		private final List<String> words = new ArrayList<>();

		private final BitSet texts;

		Group(String word, BitSet texts) {
			this.words.add(word);
			this.texts = texts;
		}

		boolean hasMostOf(BitSet other) {
			BitSet both = (BitSet) other.clone();
			both.and(this.texts);
			return both.cardinality() * 10 >= other.cardinality() * 7;
		}

		void add(String word) {
			if (this.words.size() < MOST_WORDS
					&& this.words.stream().noneMatch((one) -> one.contains(word) || word.contains(one))) {
				this.words.add(word);
			}
		}

	}

}
