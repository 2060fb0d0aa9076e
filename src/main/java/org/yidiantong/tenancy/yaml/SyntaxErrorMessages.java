package org.yidiantong.tenancy.yaml;

import java.util.LinkedHashMap;
import java.util.Map;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Converts syntax errors to messages. Rare errors keep the parser's text.
 */
final class SyntaxErrorMessages {

	private static final Map<String, String> CAUSES = new LinkedHashMap<>();

	static {
		CAUSES.put("TAB", "syntax-tab");
		CAUSES.put("mapping values are not allowed", "syntax-colon");
		CAUSES.put("could not find expected ':'", "syntax-no-colon");
		CAUSES.put("unexpected end of stream", "syntax-quote");
		CAUSES.put("expected <block end>", "syntax-indent");
		CAUSES.put("expected ',' or", "syntax-bracket");
		CAUSES.put("cannot start any token", "syntax-sign");
	}

	private SyntaxErrorMessages() {
	}

	static YamlError of(YAMLException problem) {
		if (problem instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
			return of(marked);
		}
		return YamlError.of(1, "syntax", String.valueOf(problem.getMessage()));
	}

	private static YamlError of(MarkedYAMLException problem) {
		String words = String.valueOf(problem.getProblem());
		int line = line(problem, words);
		return CAUSES.entrySet()
			.stream()
			.filter((cause) -> words.contains(cause.getKey()))
			.findFirst()
			.map((cause) -> YamlError.of(line, cause.getValue()))
			.orElseGet(() -> YamlError.of(line, "syntax", words));
	}

	/**
	 * Returns the line of an error. For an unclosed quote or bracket, this is the line
	 * where it begins.
	 */
	private static int line(MarkedYAMLException problem, String words) {
		Mark begin = problem.getContextMark();
		boolean noticedLater = words.contains("unexpected end of stream") || words.contains("could not find");
		Mark mark = (noticedLater && begin != null) ? begin : problem.getProblemMark();
		return mark.getLine() + 1;
	}

}
