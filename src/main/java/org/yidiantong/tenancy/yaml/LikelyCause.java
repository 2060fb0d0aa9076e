package org.yidiantong.tenancy.yaml;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds what stands behind an error that a parser or a schema can only notice later:
 * full-width punctuation of a Chinese keyboard, or a quote that is closed by the next
 * one.
 */
final class LikelyCause {

	private static final Pattern WIDE_COLON = Pattern.compile("(?:^\\s*(?:- +)*|[{,，]\\s*)[A-Za-z][\\w-]*：");

	/** Between two parts of a flow, also after a quote: {code: 'A'，title: b}. */
	private static final Pattern WIDE_COMMA = Pattern
		.compile("[{\\[][^'\"]*，\\s*[A-Za-z][\\w-]*\\s*:|['\"}\\]]\\s*，\\s*(?:['\"{\\[]|[A-Za-z][\\w-]*\\s*:)");

	/** A value, without a comment. */
	private static final Pattern VALUE = Pattern.compile("^\\s*(?:- +)*(?:[\\w-]+: +)?(.*?)(?: #.*)?$");

	/** The item of a list that begins with a dash of a Chinese keyboard. */
	private static final Pattern WIDE_DASH = Pattern.compile("^\\s*([－—–])");

	private static final Pattern WIDE_SPACE = Pattern.compile("^ *[\\u3000\\u00A0]");

	/** A value that begins with a quote and does not end on its line. */
	private static final Pattern OPEN_QUOTE = Pattern
		.compile("^\\s*(?:- +)*(?:[\\w-]+: +)?(?:'(?:[^']|'')*|\"(?:[^\"\\\\]|\\\\.)*)$");

	private static final String WIDE = "“”‘’「」【】、。—–";

	private static final String NARROW = "\"\"''\"\"[],.--";

	/** A value is not what the schema wants. */
	private static final Set<String> VALUES = Set.of("tenancy.pattern", "tenancy.pattern-example",
			"tenancy.type-integer", "tenancy.type-number", "tenancy.type-boolean", "tenancy.type-array",
			"tenancy.type-object", "tenancy.word-unknown", "tenancy.date", "tenancy.format", "tenancy.quote",
			"tenancy.variant", "tenancy.value");

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
					first(error, WIDE_SPACE, "syntax-wide-space", 0, 1, wideDash(error, 0, wideSign(error))));
		}
		if (VALUES.contains(error.code())) {
			return wideDash(error, 0, wideSign(error));
		}
		if (!error.code().startsWith("tenancy.syntax") || error.code().equals("tenancy.syntax-tab")) {
			return error;
		}
		return first(error, WIDE_COLON, "syntax-wide-colon", -1, 1, first(error, WIDE_COMMA, "syntax-wide-comma", -1, 0,
				first(error, WIDE_SPACE, "syntax-wide-space", -1, 1, wideDash(error, -1, openQuote(error)))));
	}

	private YamlError wideDash(YamlError error, int from, YamlError otherwise) {
		for (int line = Math.max(1, error.line() + from); line <= Math.min(this.lines.length,
				error.line() + 1); line++) {
			Matcher dash = WIDE_DASH.matcher(this.lines[line - 1]);
			if (dash.find()) {
				return YamlError.of(line, "syntax-wide-sign", dash.group(1), "-");
			}
		}
		return otherwise;
	}

	/**
	 * The first full-width sign of a value that otherwise has none but ASCII, such as a
	 * code, a number or a list of them.
	 */
	private YamlError wideSign(YamlError error) {
		Matcher value = VALUE.matcher((error.line() <= this.lines.length) ? this.lines[error.line() - 1] : "");
		if (!value.matches() || !value.group(1).codePoints().allMatch((sign) -> sign < 0x80 || narrow(sign) > 0)) {
			return error;
		}
		return value.group(1)
			.codePoints()
			.filter((sign) -> narrow(sign) > 0)
			.mapToObj((sign) -> YamlError.of(error.line(), "syntax-wide-sign", Character.toString(sign),
					Character.toString(narrow(sign))))
			.findFirst()
			.orElse(error);
	}

	/** The sign of a plain keyboard for a full-width one; 0 for others. */
	private static int narrow(int sign) {
		if (sign >= 0xFF01 && sign <= 0xFF5E) {
			return sign - 0xFEE0;
		}
		int at = WIDE.indexOf(sign);
		return (at < 0) ? 0 : NARROW.charAt(at);
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
