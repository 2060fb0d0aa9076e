package org.yidiantong.demo.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes forty complaints of 金安区, all at made-up places: 37 closed, 10 rated, 8 of them
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
		TextGenerator texts = new TextGenerator(random);
		TimeGenerator timing = new TimeGenerator(random);
		List<Map<?, ?>> places = new ArrayList<>();
		for (Map<String, Object> township : PlaceGenerator.read("341502")) {
			((List<?>) township.get("places")).stream()
				.map((place) -> (Map<?, ?>) place)
				.filter((place) -> Boolean.TRUE.equals(place.get("demonstration")))
				.filter((place) -> "VILLAGE".equals(place.get("kind")))
				.forEach(places::add);
		}
		List<ComplaintDraft> cases = new ArrayList<>();
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < CASES; i++) {
			ComplaintDraft one = draft(i, String.valueOf(places.get(i * 7 % places.size()).get("code")));
			timing.write(one);
			cases.add(one);
		}
		cases.sort(Comparator.comparing((ComplaintDraft one) -> one.filedAt));
		for (ComplaintDraft one : cases) {
			String name = places.stream()
				.filter((place) -> one.place.equals(place.get("code")))
				.map((place) -> String.valueOf(place.get("name")))
				.findFirst()
				.orElseThrow();
			lines.add(line(one, lines.size() + 1, texts.asked(one, name)));
		}
		return lines;
	}

	private static ComplaintDraft draft(int number, String place) {
		boolean open = number >= CASES - OPEN;
		LocalDate filed = WorkingDays.worked(open ? WorkingDays.day("12-10").plusDays(number - CASES + OPEN)
				: WorkingDays.day("09-07").plusDays(number * 5L / 2));
		ComplaintDraft one = ComplaintDraft.at(ITEMS[number % ITEMS.length], place, "09-06");
		one.filed = filed;
		if (open) {
			return one.open(ComplaintDraft.End.HANDLING);
		}
		one.closed = WorkingDays.worked(filed.plusDays(DAYS[number % DAYS.length]));
		if (number % 4 == 0) {
			one.level = (number / 4 < LEVELS.length) ? LEVELS[number / 4] : 0;
			one.after = (one.level == 2) ? "IN_TIME" : ((one.level == 1) ? "RUNNING" : null);
		}
		return one;
	}

	private static String line(ComplaintDraft one, int number, String text) {
		StringBuilder line = new StringBuilder(
				"- {id: J%03d, item: %s, place: %s".formatted(number, one.item, one.place));
		line.append(", text: ").append(text);
		line.append((one.after != null || number % 3 > 0) ? ", contact: " + number : "");
		one.line
			.forEach((key, value) -> line.append(", ").append(key).append(": ").append(StoryGenerator.value(value)));
		line.append(one.line.containsKey("replied") ? ", answer: " + TextGenerator.answered(one) : "");
		return line.append("}").toString();
	}

}
