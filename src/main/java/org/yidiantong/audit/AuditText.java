package org.yidiantong.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Words of the program in a label or reason of the audit log. They are kept as the key of
 * a message and its arguments, so that each reader has them in the own language.
 */
public final class AuditText {

	/** Control characters, which nobody can type: begin, between, end. */
	private static final char BEGIN = 0x1d;

	private static final char BETWEEN = 0x1f;

	private static final char END = 0x1e;

	private static final Pattern KEPT = Pattern
		.compile("\\x1d([a-z]+(?:\\.[A-Za-z_-]+)+)((?:\\x1f[^\\x1d-\\x1f]*)*)\\x1e");

	private static final Pattern MARKS = Pattern.compile("[\\x1d-\\x1f]");

	private AuditText() {
	}

	/**
	 * Keeps a message.
	 * @param key of the message
	 * @param arguments numbers, days and proper names
	 */
	public static String of(String key, Object... arguments) {
		return Arrays.stream(arguments)
			.map((one) -> BETWEEN + MARKS.matcher(String.valueOf(one)).replaceAll(" "))
			.collect(Collectors.joining("", BEGIN + key, Character.toString(END)));
	}

	/** A kept text in words. What is no message stays as it is. */
	public static @Nullable String in(@Nullable String kept, Locale locale, Messages messages) {
		return (kept == null) ? null : KEPT.matcher(kept).replaceAll((found) -> quoted(words(found, locale, messages)));
	}

	private static String words(MatchResult found, Locale locale, Messages messages) {
		Object[] arguments = Arrays.stream(found.group(2).split("\\x1f", -1)).skip(1).toArray();
		String words = messages.get(found.group(1), arguments, locale);
		return (words == null) ? found.group() : words;
	}

	private static String quoted(String words) {
		return Matcher.quoteReplacement(words);
	}

	/** Gives a message of a key; null if there is none. */
	@FunctionalInterface
	public interface Messages {

		@Nullable String get(String key, Object[] arguments, Locale locale);

	}

}
