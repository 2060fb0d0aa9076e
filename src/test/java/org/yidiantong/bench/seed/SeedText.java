package org.yidiantong.bench.seed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of the template as text in the format of {@code COPY}, cut at everything that is
 * another one in another district or copy: the district's code and name, ids, days, case
 * numbers and hashes.
 */
final class SeedText {

	private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

	private static final String NUMBER = "(?<![0-9-])20\\d\\d-\\d{5}(?![0-9-])";

	private static final String DAY = "(?<![0-9-])20\\d\\d-(?:\\d\\d-\\d\\d(?![0-9-])|\\d\\d(?![0-9-])|Q[1-4])";

	/** Hashes are 32 bytes in {@code bytea}. */
	private static final String HASH = "(?<=\\\\\\\\x)[0-9a-f]{64}(?=\t|$)";

	private static final int HEAD = 6;

	/** A running number, marked by the reader of the template. */
	static final char RUNNING = 1;

	private final List<Part> parts = new ArrayList<>();

	/**
	 * Cuts a row.
	 * @param line in the text format of COPY
	 * @param names code and name of the template's district
	 * @param copied the ids that a copy has of its own; others remain
	 */
	SeedText(String line, SeedNames names, Set<String> copied) {
		Matcher special = Pattern
			.compile(ID.pattern() + "|" + NUMBER + "|" + DAY + "|" + HASH + "|" + RUNNING + "\\d+|" + names.code() + "|"
					+ names.name())
			.matcher(line);
		int from = 0;
		while (special.find()) {
			Part part = part(special.group(), names, copied);
			if (part != null) {
				literal(line.substring(from, special.start()));
				this.parts.add(part);
				from = special.end();
			}
		}
		literal(line.substring(from));
	}

	/** Returns the ids in a text, in order. */
	static List<String> ids(String line) {
		return ID.matcher(line).results().map((each) -> each.group()).toList();
	}

	void write(StringBuilder out, SeedCopy copy) {
		for (Part part : this.parts) {
			part.write(out, copy);
		}
	}

	private void literal(String text) {
		if (!text.isEmpty()) {
			this.parts.add((out, copy) -> out.append(text));
		}
	}

	private static Part part(String text, SeedNames names, Set<String> copied) {
		if (text.equals(names.code())) {
			return (out, copy) -> out.append(copy.district().code());
		}
		if (text.equals(names.name())) {
			return (out, copy) -> out.append(copy.district().name());
		}
		if (text.charAt(0) == RUNNING) {
			long position = Long.parseLong(text.substring(1));
			return (out, copy) -> out.append(copy.position(position));
		}
		if (text.length() == 64) {
			return hex(text);
		}
		if (ID.matcher(text).matches()) {
			return copied.contains(text) ? hex(text) : null;
		}
		if (text.matches(NUMBER)) {
			int number = Integer.parseInt(text.substring(5));
			return (out, copy) -> copy.number(out, text, number);
		}
		return day(text);
	}

	/**
	 * The first six digits count down from copy to copy. In an id they are the head of
	 * its time, so that copies are older and lie side by side in indexes.
	 */
	private static Part hex(String text) {
		int head = Integer.parseInt(text.substring(0, HEAD), 16);
		String rest = text.substring(HEAD);
		return (out, copy) -> {
			String digits = Integer.toHexString((head - copy.index()) & 0xffffff);
			out.append("000000", 0, HEAD - digits.length()).append(digits).append(rest);
		};
	}

	private static Part day(String text) {
		if (text.length() == 10) {
			LocalDate day = LocalDate.parse(text);
			return (out, copy) -> out.append(copy.day(day));
		}
		int year = Integer.parseInt(text.substring(0, 4));
		String rest = text.substring(4);
		return (out, copy) -> out.append(copy.year(year)).append(rest);
	}

	/** A part of the text. */
	private interface Part {

		void write(StringBuilder out, SeedCopy copy);

	}

}
