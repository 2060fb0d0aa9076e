package org.yidiantong.notification;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What a numbered place in a message's words takes: a code or case number, a date, a
 * number, or another key of words. Nothing that could be a person's text, name or phone
 * number can be made into one.
 *
 * @param kind how it is put into words
 * @param value as it is kept
 */
@ValueObject
public record Argument(Kind kind, String value) {

	private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/〔〕第号-]{0,59}");

	private static final Pattern PERSONAL = Pattern.compile(".*(?<![0-9])(1[3-9][0-9]{9}|[0-9]{17}[0-9Xx])(?![0-9]).*");

	private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9._-]{0,99}");

	/** How an argument is put into words. */
	public enum Kind {

		/** As it is. */
		CODE,

		/** As a date of the reader's language. */
		DATE,

		/** By the message bundles. */
		WORDS

	}

	/**
	 * A code or a case number.
	 * @throws IllegalArgumentException when it does not look like one
	 */
	public static Argument code(String code) {
		if (!CODE.matcher(code).matches() || PERSONAL.matcher(code).matches()) {
			throw new IllegalArgumentException("A message takes codes only");
		}
		return new Argument(Kind.CODE, code);
	}

	/** A number of something. */
	public static Argument number(long number) {
		return new Argument(Kind.CODE, Long.toString(number));
	}

	/** A day. */
	public static Argument date(LocalDate day) {
		return new Argument(Kind.DATE, day.toString());
	}

	/**
	 * Words of the sender's bundle, such as those of a reason.
	 * @throws IllegalArgumentException when it is no key
	 */
	public static Argument words(String key) {
		if (!KEY.matcher(key).matches()) {
			throw new IllegalArgumentException("No key of words");
		}
		return new Argument(Kind.WORDS, key);
	}

	String kept() {
		return this.kind.name().toLowerCase(Locale.ROOT) + ":" + this.value;
	}

	static Argument read(String kept) {
		int colon = kept.indexOf(':');
		return new Argument(Kind.valueOf(kept.substring(0, colon).toUpperCase(Locale.ROOT)), kept.substring(colon + 1));
	}

}
