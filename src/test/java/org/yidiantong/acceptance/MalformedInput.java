package org.yidiantong.acceptance;

import java.util.List;
import java.util.Random;

/**
 * Generates input of hostile or broken clients from a seed: malformed texts, JSON and
 * bodies, made of known words and of unusual ones.
 */
final class MalformedInput {

	private static final String[] NAMES = ("itemCode placeCode text nature anonymous contact name phone unit assisting note"
			+ " reason approved until into level tags comment report from to period place code password item repeated post next"
			+ " kind done year who what version township task show revision requirement outcome old limit drop category after"
			+ " address added accepted date title table key go group q lang photos empty")
		.split(" ");

	private static final String[] VALUES = { "", " ", "0", "-1", "1e999", "99999999999999999999", "null", "true", "[]",
			"{}", "\u0000", "a\u0001b", "\ud800", "\udc00x", "\uffff", "\u202e", "😀", "'; DROP TABLE x; --",
			"=cmd|'/c calc'!A1", "<script>alert(1)</script>", "${jndi:ldap://x}", "#{7*7}", "%s%n%d",
			"../../etc/passwd", "341503100-V04", "L01", "B16", "HU-341503100-V04", "2021-10", "2021-Q4", "2021-13",
			"2021-02-30", "0000-00-00", "9999-12-31", "-2021-01-01", "+999999999-12-31", "5", "FIRST", "VILLAGE",
			"OUT_OF_SCOPE", "2021-00001", "0000-0000-0001-1", "ＡＢＣ", "\r\nSet-Cookie: a=b", "\t", "x".repeat(300),
			"灯".repeat(6000) };

	private final Random random;

	MalformedInput(long seed) {
		this.random = new Random(seed);
	}

	/** Returns a number below a bound. */
	int below(int bound) {
		return this.random.nextInt(bound);
	}

	<T> T one(List<T> of) {
		return of.get(below(of.size()));
	}

	String name() {
		return (below(12) == 0) ? text() : NAMES[below(NAMES.length)];
	}

	String text() {
		return switch (below(8)) {
			case 0 -> VALUES[below(VALUES.length)] + VALUES[below(VALUES.length)];
			case 1 -> Long.toString(this.random.nextLong(), 36);
			case 2 -> noise();
			default -> VALUES[below(VALUES.length)];
		};
	}

	/** Returns a request body: mostly an object, sometimes invalid JSON. */
	String body() {
		return switch (below(10)) {
			case 0 -> text();
			case 1 -> "[".repeat(1 + below(3000));
			case 2 -> object(3) + object(1);
			case 3 -> object(3).substring(0, 1);
			default -> object(3);
		};
	}

	private String object(int depth) {
		StringBuilder object = new StringBuilder("{");
		for (int left = below(6); left > 0; left--) {
			object.append(quoted(name())).append(':').append(value(depth)).append((left > 1) ? "," : "");
		}
		return object.append('}').toString();
	}

	private String value(int depth) {
		return switch (below((depth > 0) ? 10 : 7)) {
			case 0 -> "null";
			case 1 -> "true";
			case 2 -> "-1";
			case 3 -> "5.0";
			case 4 -> "1e400";
			case 5, 6 -> quoted(text());
			case 7 -> "[" + value(depth - 1) + "," + value(depth - 1) + "]";
			default -> object(depth - 1);
		};
	}

	private static String quoted(String text) {
		StringBuilder quoted = new StringBuilder("\"");
		for (char each : text.toCharArray()) {
			quoted.append((each == '"' || each == '\\' || each < ' ' || Character.isSurrogate(each))
					? "\\u%04x".formatted((int) each) : each);
		}
		return quoted.append('"').toString();
	}

	private String noise() {
		StringBuilder noise = new StringBuilder();
		for (int left = below(40); left > 0; left--) {
			noise.append((char) below(0x10000));
		}
		return noise.toString();
	}

}
