package org.yidiantong.tenancy.yaml;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds what stands behind an error that a parser or a schema can only notice later:
 * full-width punctuation of a Chinese keyboard, or a quote that is closed by the next
 * one.
 */
final class LikelyCause {

	private static final Pattern WIDE_COLON = Pattern.compile("(?:^\\s*(?:- +)*|[{,]\\s*)[A-Za-z][\\w-]*：");

	private static final Pattern WIDE_COMMA = Pattern.compile("[{\\[][^'\"]*，\\s*[A-Za-z][\\w-]*\\s*:");

	private static final Pattern WIDE_SPACE = Pattern.compile("^ *[\\u3000\\u00A0]");

	/** A value that begins with a quote and does not end on its line. */
	private static final Pattern OPEN_QUOTE = Pattern
		.compile("^\\s*(?:- +)*(?:[\\w-]+: +)?(?:'(?:[^']|'')*|\"(?:[^\"\\\\]|\\\\.)*)$");

	private static final Set<String> SCHEMA = Set.of("tenancy.type-object", "tenancy.type-array",
			"tenancy.field-unknown", "tenancy.empty");

	private final String[] lines;

	LikelyCause(String text) {
		this.lines = text.split("\\R", -1);
	}

	/** The error as a person should read it: its likely cause, or the error itself. */
	YamlError of(YamlError error) {
		if (SCHEMA.contains(error.code())) {
			return first(error, WIDE_COLON, "syntax-wide-colon", 0, 1,
					first(error, WIDE_SPACE, "syntax-wide-space", 0, 1, error));
		}
		if (!error.code().startsWith("tenancy.syntax") || error.code().equals("tenancy.syntax-tab")) {
			return error;
		}
		return first(error, WIDE_COLON, "syntax-wide-colon", -1, 1, first(error, WIDE_COMMA, "syntax-wide-comma", -1, 0,
				first(error, WIDE_SPACE, "syntax-wide-space", -1, 1, openQuote(error))));
	}

	private YamlError first(YamlError error, Pattern cause, String code, int from, int to, YamlError otherwise) {
		return IntStream.rangeClosed(error.line() + from, error.line() + to)
			.filter((line) -> line >= 1 && line <= this.lines.length)
			.filter((line) -> cause.matcher(this.lines[line - 1]).find())
			.mapToObj((line) -> YamlError.of(line, code))
			.findFirst()
			.orElse(otherwise);
	}

	/** The quote that was opened last before the error and closed only at its line. */
	private YamlError openQuote(YamlError error) {
		for (int line = Math.min(error.line(), this.lines.length); line >= 1; line--) {
			if (OPEN_QUOTE.matcher(this.lines[line - 1]).matches()) {
				String quote = this.lines[line - 1].replaceAll("^[^'\"]*", "").substring(0, 1);
				boolean closedAtError = IntStream.range(line, error.line() - 1)
					.noneMatch((each) -> this.lines[each].contains(quote));
				return closedAtError ? YamlError.of(line, "syntax-quote") : error;
			}
		}
		return error;
	}

}
