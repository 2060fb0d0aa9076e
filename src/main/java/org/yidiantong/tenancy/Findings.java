package org.yidiantong.tenancy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.yidiantong.kernel.NearestWord;

import org.jspecify.annotations.Nullable;

/**
 * Collects all faults of a district's folder before the folder is rejected.
 */
public final class Findings {

	private final List<Finding> all = new ArrayList<>();

	private final List<Finding> warnings = new ArrayList<>();

	/**
	 * Reports a fault.
	 * @param at the file and line
	 * @param code key of the message in {@code messages/findings}
	 * @param arguments of the message
	 */
	public void add(Location at, String code, @Nullable Object... arguments) {
		this.all.add(new Finding(at, code, null, List.of(texts(arguments))));
	}

	/**
	 * Reports an unknown word and suggests the most similar known one, if any.
	 * @param more message arguments after the word
	 */
	public void addUnknown(Location at, String code, String word, Iterable<String> known, @Nullable Object... more) {
		List<String> arguments = new ArrayList<>(List.of(word));
		arguments.addAll(List.of(texts(more)));
		this.all.add(new Finding(at, code, NearestWord.to(word, known).orElse(null), List.copyOf(arguments)));
	}

	/** Reports a warning, which does not prevent the folder from being applied. */
	public void warn(Location at, String code, @Nullable Object... arguments) {
		this.warnings.add(new Finding(at, code, null, List.of(texts(arguments))));
	}

	public void add(Finding finding) {
		this.all.add(finding);
	}

	/** Adds the faults and warnings of a part. */
	public void addAll(Findings part) {
		this.all.addAll(part.all);
		this.warnings.addAll(part.warnings);
	}

	public boolean isEmpty() {
		return this.all.isEmpty();
	}

	public List<Finding> warnings() {
		return List.copyOf(this.warnings);
	}

	/** The errors in the order of files and lines. */
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
