package org.yidiantong.tenancy.yaml;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.NearestWord;

/**
 * An error in a file.
 *
 * @param line counted from 1
 * @param code key of its message
 * @param meant the known word that is nearest to an unknown one
 * @param arguments of the message; the first is the unknown word, if there is one
 */
public record YamlError(int line, String code, @Nullable String meant, List<String> arguments) {

	private static final int WORDS_NAMED = 12;

	static YamlError of(int line, String code, @Nullable Object... arguments) {
		return new YamlError(line, "tenancy." + code, null, Arrays.stream(arguments).map(String::valueOf).toList());
	}

	/**
	 * Creates an error for an unknown word. The message lists the known words as its
	 * second argument.
	 */
	static YamlError unknown(int line, String code, String word, List<String> known) {
		String named = known.stream().limit(WORDS_NAMED).collect(Collectors.joining("、"));
		return new YamlError(line, "tenancy." + code, NearestWord.to(word, known).orElse(null),
				List.of(word, (known.size() > WORDS_NAMED) ? named + "…" : named));
	}

}
