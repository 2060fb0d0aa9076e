package org.yidiantong.checklist.finding;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import com.ibm.icu.text.Transliterator;

/**
 * What counts as the same text in a search. Full-width characters, capitals, traditional
 * characters and the ways to write a digit make no difference; only letters and digits
 * count. Works by code points.
 */
public final class SearchText {

	private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");

	private static final List<String> DIGITS = List.of("零〇", "一壹", "二贰", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖");

	/**
	 * Folded characters; there are as many as letters and digits exist, so none is
	 * dropped.
	 */
	private static final Map<Integer, String> FOLDED = new ConcurrentHashMap<>();

	private SearchText() {
	}

	/** The text in its usual form, its words separated by one blank. */
	static String of(String text) {
		StringBuilder usual = new StringBuilder(text.length());
		text.codePoints().forEach((character) -> append(usual, fold(character)));
		return usual.toString().strip();
	}

	/** The words of a text in its usual form. */
	public static List<String> words(String text) {
		String usual = of(text);
		return usual.isEmpty() ? List.of() : List.of(usual.split(" "));
	}

	/**
	 * The pairs of neighbouring characters of a text in its usual form, and the single
	 * ones.
	 */
	static Set<String> grams(String text) {
		Set<String> grams = new LinkedHashSet<>();
		for (String word : words(text)) {
			grams.addAll(pairs(word));
			word.codePoints().forEach((one) -> grams.add(Character.toString(one)));
		}
		return grams;
	}

	/**
	 * The pairs of neighbouring characters of a word; a word of one character is its own.
	 */
	static Set<String> pairs(String word) {
		int[] characters = word.codePoints().toArray();
		Set<String> pairs = new LinkedHashSet<>();
		for (int i = 1; i < characters.length; i++) {
			pairs.add(new String(characters, i - 1, 2));
		}
		return pairs.isEmpty() ? new LinkedHashSet<>(Stream.of(word).filter((one) -> !one.isEmpty()).toList()) : pairs;
	}

	/** The usual form of a character; empty when it separates words. */
	static String fold(int character) {
		return isWord(character) ? FOLDED.computeIfAbsent(character, SearchText::folded) : "";
	}

	private static boolean isWord(int character) {
		return Character.isLetterOrDigit(character) || Character.getType(character) == Character.LETTER_NUMBER;
	}

	private static String folded(int character) {
		String plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
		String simple = SIMPLIFIED.transliterate(plain);
		StringBuilder folded = new StringBuilder();
		simple.codePoints()
			.filter(SearchText::isWord)
			.forEach((one) -> folded.append(digit(Character.toString(Character.toLowerCase(one)))));
		return folded.toString();
	}

	private static String digit(String character) {
		for (int digit = 0; digit < DIGITS.size(); digit++) {
			if (DIGITS.get(digit).contains(character)) {
				return String.valueOf(digit);
			}
		}
		return character;
	}

	private static void append(StringBuilder usual, String folded) {
		if (!folded.isEmpty()) {
			usual.append(folded);
		}
		else if (!usual.isEmpty() && usual.charAt(usual.length() - 1) != ' ') {
			usual.append(' ');
		}
	}

}
