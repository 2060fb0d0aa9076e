package org.yidiantong.disclosure.findings;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yidiantong.disclosure.Period;
import org.yidiantong.disclosure.content.Content;

/**
 * What a content says beyond its period: its letters and digits, without spaces and
 * punctuation, in one width and case. Titles are not looked at, because they are made of
 * the period and the names.
 */
final class OwnWords {

	private static final int MONTHS = 3;

	private static final List<String> QUARTERS = List.of("一", "二", "三", "四");

	/** Stands between digits that belong to different numbers. */
	private static final String BREAK = "\uE000";

	private static final Pattern BETWEEN_NUMBERS = Pattern.compile("(?<=\\d)[^\\p{L}\\p{Nd}]+(?=\\d)");

	private OwnWords() {
	}

	/** The text and the table of a content. */
	static String of(Content content, Period period) {
		return without(marked(Stream
			.of(Stream.of(content.text()), content.headings().stream(),
					content.rows().stream().flatMap((row) -> row.stream()))
			.flatMap((part) -> part)
			.collect(Collectors.joining("\n"))), names(period));
	}

	/** The text of a content without words that say nothing. */
	static String text(Content content, Period period, List<String> nothing) {
		return without(marked(content.text()), Stream.concat(nothing.stream(), names(period).stream()).toList());
	}

	/** Letters and digits of a text, by code point. */
	static String plain(String text) {
		return unmarked(marked(text));
	}

	/** The same, with a mark where one number ends and another begins. */
	private static String marked(String text) {
		String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replace(BREAK, "");
		return BETWEEN_NUMBERS.matcher(normal)
			.replaceAll(BREAK)
			.codePoints()
			.filter((one) -> Character.isLetterOrDigit(one) || one == BREAK.codePointAt(0))
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	static int length(String plain) {
		return (int) plain.codePoints().count();
	}

	private static String unmarked(String marked) {
		return marked.replace(BREAK, "");
	}

	/** Leaves 11月 where 1月 is taken away. */
	private static String without(String marked, List<String> words) {
		String rest = marked;
		for (String word : words) {
			String each = marked(word);
			rest = each.isEmpty() ? rest
					: Pattern.compile("(?<!\\d(?=\\d))" + Pattern.quote(each) + "(?!(?<=\\d)\\d)")
						.matcher(rest)
						.replaceAll("");
		}
		return unmarked(rest);
	}

	/** How a text may name its period, the longest first. */
	private static List<String> names(Period period) {
		String year = period.from().getYear() + "年";
		int month = period.from().getMonthValue();
		String quarter = QUARTERS.get((month - 1) / MONTHS) + "季度";
		return switch (period.length()) {
			case YEAR -> List.of(year + "度", year);
			case QUARTER -> List.of(year + "第" + quarter, year + quarter, "第" + quarter, quarter, period.code());
			case MONTH -> List.of(year + month + "月份", year + month + "月", month + "月份", month + "月", period.code());
			case EVENT -> List.of(period.chinese(), period.code());
		};
	}

}
