package org.yidiantong.tenancy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.yidiantong.kernel.NearestWord;

import org.jspecify.annotations.Nullable;

/**
 * Every mistake found in a district's folder; collected whole before anything is refused.
 */
public final class Findings {

	private final List<Finding> all = new ArrayList<>();

	private final List<Finding> warnings = new ArrayList<>();

	/**
	 * Reports a mistake.
	 * @param at the file and line
	 * @param code key of the message in {@code messages/findings}
	 * @param arguments of the message
	 */
	public void add(Location at, String code, @Nullable Object... arguments) {
		this.all.add(new Finding(at, code, null, List.of(texts(arguments))));
	}

	/**
	 * Reports a word that is not known, and the known word that is nearest to it, if one
	 * is near.
	 * @param more arguments of the message after the word
	 */
	public void addUnknown(Location at, String code, String word, Iterable<String> known, @Nullable Object... more) {
		List<String> arguments = new ArrayList<>(List.of(word));
		arguments.addAll(List.of(texts(more)));
		this.all.add(new Finding(at, code, NearestWord.to(word, known).orElse(null), List.copyOf(arguments)));
	}

	/**
	 * Reports what is wrong and yet keeps nothing from being applied, because something
	 * else takes its place.
	 */
	public void warn(Location at, String code, @Nullable Object... arguments) {
		this.warnings.add(new Finding(at, code, null, List.of(texts(arguments))));
	}

	void add(Finding finding) {
		this.all.add(finding);
	}

	public boolean isEmpty() {
		return this.all.isEmpty();
	}

	List<Finding> warnings() {
		return List.copyOf(this.warnings);
	}

	/** The mistakes in the order of files and lines. */
	public List<Finding> all() {
		return this.all.stream().sorted(Comparator.comparing(Finding::at)).distinct().toList();
	}

	private static String[] texts(@Nullable Object[] arguments) {
		String[] texts = new String[arguments.length];
		for (int i = 0; i < arguments.length; i++) {
			texts[i] = String.valueOf(arguments[i]);
		}
		return texts;
	}

}
