package org.yidiantong.disclosure.findings;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
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

	private OwnWords() {
	}

	/** The text and the table of a content. */
	static String of(Content content, Period period) {
		return without(plain(Stream
			.of(Stream.of(content.text()), content.headings().stream(),
					content.rows().stream().flatMap((row) -> row.stream()))
			.flatMap((part) -> part)
			.collect(Collectors.joining("\n"))), names(period));
	}

	/** The text of a content without words that say nothing. */
	static String text(Content content, Period period, List<String> nothing) {
		return without(plain(content.text()), Stream.concat(nothing.stream(), names(period).stream()).toList());
	}

	/** Letters and digits of a text, by code point. */
	static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC)
			.toLowerCase(Locale.ROOT)
			.codePoints()
			.filter(Character::isLetterOrDigit)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	static int length(String plain) {
		return (int) plain.codePoints().count();
	}

	private static String without(String plain, List<String> words) {
		String rest = plain;
		for (String word : words) {
			String each = plain(word);
			rest = each.isEmpty() ? rest : rest.replace(each, "");
		}
		return rest;
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
