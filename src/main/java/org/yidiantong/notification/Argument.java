package org.yidiantong.notification;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jmolecules.ddd.annotation.ValueObject;
import org.yidiantong.organization.PlaceCode;

/**
 * An argument of a message text: a code or a complaint's number, a place, who acts here,
 * a date, a number, or a key of another text. Refuses anything that could be free text, a
 * name or a phone number.
 *
 * @param kind how it is formatted
 * @param value the stored form
 */
@ValueObject
public record Argument(Kind kind, String value) {

	private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/〔〕第号-]{0,59}");

	private static final Pattern PERSONAL = Pattern.compile(".*(?<![0-9])(1[3-9][0-9]{9}|[0-9]{17}[0-9Xx])(?![0-9]).*");

	private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9._-]{0,99}");

	/** How an argument is formatted. */
	public enum Kind {

		/** Unchanged. */
		CODE,

		/** The name of the place that has this code. */
		PLACE,

		/** The name of the post that has this code. */
		ACTOR,

		/** As a date in the reader's language. */
		DATE,

		/** As a text from the message bundles. */
		WORDS

	}

	/**
	 * A code or a complaint's number.
	 * @throws IllegalArgumentException when the value has another form
	 */
	public static Argument code(String code) {
		return coded(Kind.CODE, code);
	}

	/** A place, shown by its name. */
	public static Argument place(PlaceCode place) {
		return coded(Kind.PLACE, place.value());
	}

	/**
	 * A post, shown by its name.
	 * @throws IllegalArgumentException when the value has another form
	 */
	public static Argument actor(String name) {
		return coded(Kind.ACTOR, name);
	}

	private static Argument coded(Kind kind, String code) {
		if (!CODE.matcher(code).matches() || PERSONAL.matcher(code).matches()) {
			throw new IllegalArgumentException("A message argument must be a code");
		}
		return new Argument(kind, code);
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
	 * A text from the sender's message bundle, such as a reason.
	 * @throws IllegalArgumentException when the value is not a message key
	 */
	public static Argument words(String key) {
		if (!KEY.matcher(key).matches()) {
			throw new IllegalArgumentException("A message argument must be a message key");
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
