package org.yidiantong.demo.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes forty cases of 金安区, all at made-up places: 37 closed, 10 rated, 8 of them
 * satisfied.
 */
final class SmallStory {

	private static final int CASES = 40;

	private static final int OPEN = 3;

	private static final String[] ITEMS = { "B16", "B03", "B29", "B33", "B23", "B27", "B20", "B07", "B13", "B30" };

	private static final int[] DAYS = { 1, 3, 2, 5, 4, 7, 3, 2, 6, 9 };

	private static final int[] LEVELS = { 5, 4, 5, 2, 4, 3, 5, 4, 1, 5 };

	private SmallStory() {
	}

	static List<String> lines() {
		Random random = new Random(341502);
		Texts texts = new Texts(random);
		Timing timing = new Timing(random);
		List<Map<?, ?>> places = new ArrayList<>();
		for (Map<String, Object> township : Placing.read("341502")) {
			((List<?>) township.get("places")).stream()
				.map((place) -> (Map<?, ?>) place)
				.filter((place) -> Boolean.TRUE.equals(place.get("demonstration")))
				.filter((place) -> "VILLAGE".equals(place.get("kind")))
				.forEach(places::add);
		}
		List<Draft> cases = new ArrayList<>();
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < CASES; i++) {
			Draft one = draft(i, String.valueOf(places.get(i * 7 % places.size()).get("code")));
			timing.write(one);
			cases.add(one);
		}
		cases.sort(Comparator.comparing((Draft one) -> one.filedAt));
		for (Draft one : cases) {
			String name = places.stream()
				.filter((place) -> one.place.equals(place.get("code")))
				.map((place) -> String.valueOf(place.get("name")))
				.findFirst()
				.orElseThrow();
			lines.add(line(one, lines.size() + 1, texts.asked(one, name)));
		}
		return lines;
	}

	private static Draft draft(int number, String place) {
		boolean open = number >= CASES - OPEN;
		LocalDate filed = Days.worked(
				open ? Days.day("12-10").plusDays(number - CASES + OPEN) : Days.day("09-07").plusDays(number * 5L / 2));
		Draft one = Draft.at(ITEMS[number % ITEMS.length], place, "09-06");
		one.filed = filed;
		if (open) {
			return one.open(Draft.End.HANDLING);
		}
		one.closed = Days.worked(filed.plusDays(DAYS[number % DAYS.length]));
		if (number % 4 == 0) {
			one.level = (number / 4 < LEVELS.length) ? LEVELS[number / 4] : 0;
			one.after = (one.level == 2) ? "IN_TIME" : ((one.level == 1) ? "RUNNING" : null);
		}
		return one;
	}

	private static String line(Draft one, int number, String text) {
		StringBuilder line = new StringBuilder(
				"- {id: J%03d, item: %s, place: %s".formatted(number, one.item, one.place));
		line.append(", text: ").append(text);
		line.append((one.after != null || number % 3 > 0) ? ", contact: " + number : "");
		one.line
			.forEach((key, value) -> line.append(", ").append(key).append(": ").append(StoryGenerator.value(value)));
		line.append(one.line.containsKey("replied") ? ", answer: " + Texts.answered(one) : "");
		return line.append("}").toString();
	}

}
