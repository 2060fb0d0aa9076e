package org.yidiantong.complaints.similarity;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.jmolecules.ddd.annotation.ValueObject;
import org.yidiantong.kernel.PlainText;

/**
 * An answer as the set of its shingles: three characters in a row, each set once. Blanks,
 * punctuation, width and case make no difference, and neither do numbers, days, masked
 * names and the names of the place.
 */
@ValueObject
final class AnswerText {

	/** From this similarity on, in percent, an answer repeats another one. */
	static final int SIMILAR = 70;

	/** Characters of a shingle. */
	private static final int SIZE = 3;

	/** Bits that hold one character. */
	private static final int BITS = 21;

	private static final Pattern MASKED_NAME = Pattern.compile("\\p{L}?[*＊]+");

	private static final Pattern NUMBER = Pattern.compile("[\\p{Nd}\\p{Nl}〇零一二两三四五六七八九十百千万]+");

	private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}#]");

	private final long[] shingles;

	private AnswerText(long[] shingles) {
		this.shingles = shingles;
	}

	/**
	 * Reads an answer.
	 * @param names of the place of its complaint
	 */
	static AnswerText of(String answer, Collection<String> names) {
		String text = Normalizer.normalize(answer, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		for (String name : names.stream().sorted(Comparator.comparing(PlainText::length).reversed()).toList()) {
			text = text.replace(name, "#");
		}
		text = MASKED_NAME.matcher(text).replaceAll("#");
		text = NUMBER.matcher(text).replaceAll("#");
		return new AnswerText(shingles(SIGN.matcher(text).replaceAll("").codePoints().toArray()));
	}

	private static long[] shingles(int[] letters) {
		LongStream all = (letters.length <= SIZE) ? LongStream.of(shingle(letters, 0, letters.length))
				: IntStream.rangeClosed(0, letters.length - SIZE).mapToLong((at) -> shingle(letters, at, SIZE));
		return all.filter((one) -> one != 0).sorted().distinct().toArray();
	}

	private static long shingle(int[] letters, int at, int length) {
		return IntStream.range(at, at + length)
			.mapToLong((position) -> letters[position])
			.reduce(0, (before, letter) -> (before << BITS) | letter);
	}

	/**
	 * How similar two answers are: the shingles that both have, in percent of those that
	 * either has, rounded down. Nothing is similar to an answer without letters.
	 */
	int percentOf(AnswerText other) {
		int both = 0;
		int mine = 0;
		int theirs = 0;
		while (mine < this.shingles.length && theirs < other.shingles.length) {
			int order = Long.compare(this.shingles[mine], other.shingles[theirs]);
			both += (order == 0) ? 1 : 0;
			mine += (order <= 0) ? 1 : 0;
			theirs += (order >= 0) ? 1 : 0;
		}
		int either = this.shingles.length + other.shingles.length - both;
		return (either == 0) ? 0 : 100 * both / either;
	}

}
