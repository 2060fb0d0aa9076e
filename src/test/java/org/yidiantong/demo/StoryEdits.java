package org.yidiantong.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes the text of the story as a hand could: fewer complaints and two new ones, some
 * that are closed in the month after or not at all, other ratings.
 */
final class StoryEdits {

	private static final String ADDED = """
			- {id: X1, item: L01, place: 341503100-V01, text: 路灯不亮, filed: '2021-10-30T10:00', accepted: '2021-10-30T10:10', \
			dispatched: '2021-10-30T10:20', replied: '2021-10-31T10:00', answer: 已修好, reviewed: '2021-10-31T23:30', \
			closed: '2021-10-31T23:59', rated: {at: '2021-11-01T00:00', level: 3}}
			- {id: X2, item: L01, place: 341503100-V01, text: 路灯又不亮, filed: '2021-11-30T23:59', \
			accepted: '2021-12-01T00:00'}""";

	private static final Pattern CLOSED = Pattern.compile(", closed: '2021-(09|10|11)-[^']*'");

	private static final Pattern RATED = Pattern.compile("(rated: \\{at: '[^']*', level: )([1-5])");

	/** What follows a bad rating; there is nobody to call after a good one. */
	private static final String AFTERWARDS = ", called: \\{[^}]*}|, rectified: '[^']*'|, judged: '[^']*'";

	private int closings;

	private int ratings;

	private StoryEdits() {
	}

	static String changed(String text) {
		StoryEdits edits = new StoryEdits();
		List<String> lines = new ArrayList<>(List.of("district: 341503", "cases:"));
		text.lines()
			.filter((line) -> line.matches("- \\{id: Y\\d\\d[0369],.*"))
			.forEach((line) -> lines.add(edits.edited(line)));
		return String.join("\n", lines) + "\n" + ADDED;
	}

	private String edited(String line) {
		return line.contains("rated:") ? otherwiseRated(line) : otherwiseClosed(line);
	}

	/**
	 * Every third one is closed on the ninth of the next month, some of November never.
	 */
	private String otherwiseClosed(String line) {
		Matcher closed = CLOSED.matcher(line);
		if (!closed.find()) {
			return line;
		}
		int month = Integer.parseInt(closed.group(1));
		return switch (this.closings++ % 3) {
			case 0 -> closed.replaceFirst(", closed: '2021-%02d-09T10:00'".formatted(month + 1));
			case 1 -> (month == 11) ? closed.replaceFirst("") : line;
			default -> line;
		};
	}

	/** Every other one is rated otherwise: 1 and 2 become good, 4 and 5 bad or worse. */
	private String otherwiseRated(String line) {
		Matcher rated = RATED.matcher(line);
		if (!rated.find() || this.ratings++ % 2 == 1) {
			return line;
		}
		int level = "24512".charAt(Integer.parseInt(rated.group(2)) - 1) - '0';
		String other = rated.replaceFirst("$1" + level);
		return (level > 2) ? other.replaceAll(AFTERWARDS, "") : other;
	}

}
