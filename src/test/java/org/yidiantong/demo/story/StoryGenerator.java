package org.yidiantong.demo.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Writes the cases of the stories, the same each time: {@code main} puts them below
 * {@code cases:} in the files of {@code src/main/resources/demo}; what stands above is
 * written by hand.
 */
public final class StoryGenerator {

	/** The village looks at all its lamps because of one complaint. */
	private static final String SWEEP = ", swept: {at: '2021-10-19T15:20', dueOn: '2021-10-20', task: 逐条道路查看路灯是否都亮，不亮的马上修。, "
			+ "returned: '2021-10-19T21:40', checked: 46, found: 3, fixed: 3, note: 连夜查看了全村道路，又发现3盏不亮，都修好了。}";

	private static final Path FOLDER = Path.of("src/main/resources/demo");

	private static final String CASES = "\ncases:\n";

	private static final long SEED = 20211215;

	private StoryGenerator() {
	}

	/** Puts the complaints into the files anew. */
	public static void main(String[] arguments) throws IOException {
		write("341503", lines());
		write("341502", SmallStory.lines());
	}

	private static void write(String district, List<String> lines) throws IOException {
		Path file = FOLDER.resolve(district + ".yaml");
		String text = Files.readString(file);
		String head = text.substring(0, text.indexOf(CASES) + CASES.length());
		Files.writeString(file, head + String.join("\n", lines) + "\n");
	}

	/** The complaints as lines of the file, in the order of their filing. */
	static List<String> lines() {
		for (long seed = SEED; seed < SEED + 500; seed++) {
			try {
				return lines(new Random(seed));
			}
			catch (IllegalStateException doesNotGoTogether) {
				// the next one, which is the same next one each time
			}
		}
		throw new IllegalStateException("No seed meets all totals");
	}

	private static List<String> lines(Random random) {
		PlaceGenerator placing = new PlaceGenerator(random);
		List<ComplaintDraft> cases = placing.all();
		DateGenerator dating = new DateGenerator(cases, random);
		dating.file();
		dating.close();
		new OutcomeGenerator(cases, random).mark();
		TimeGenerator timing = new TimeGenerator(random);
		cases.forEach(timing::write);
		List<ComplaintDraft> inOrder = new ArrayList<>(cases);
		inOrder.sort(Comparator.comparing((ComplaintDraft one) -> one.filedAt).thenComparing((one) -> one.place));
		TextGenerator texts = new TextGenerator(random);
		List<String> lines = new ArrayList<>();
		for (ComplaintDraft one : inOrder) {
			lines.add(line(one, lines.size() + 1, texts, placing, random));
		}
		return lines;
	}

	private static String line(ComplaintDraft one, int number, TextGenerator texts, PlaceGenerator placing,
			Random random) {
		StringBuilder line = new StringBuilder(
				"- {id: Y%03d, item: %s, place: %s".formatted(number, one.item, one.place));
		String place = placing.name(one.place);
		String text = texts.asked(one, place);
		boolean lamp = one.place.equals("341503100-V04") && one.item.equals("L01");
		boolean fumes = one.place.equals("341503001-C01") && one.item.equals("L03");
		if (lamp) {
			text = "黄莲村路口的路灯坏了，晚上看不清路。";
		}
		if (fumes) {
			text = "小东街社区附近烧烤油烟大，晚上不敢开窗。";
		}
		boolean named = (one.after != null) ? !one.after.equals("NOT_REACHED") : random.nextInt(10) < 6;
		line.append(", text: ").append(text);
		line.append(one.report ? ", nature: REPORT" : (text.contains("请问") ? ", nature: INQUIRY" : ""));
		line.append(named ? ", contact: " + number : "");
		line.append((one.lead == null) ? "" : ", lead: " + one.lead);
		line.append(fumes ? ", assisting: [HU-341503001-C01, HU-D31]" : "");
		line.append(one.stalled ? ", by: DISTRICT" : "");
		one.line.forEach((key, value) -> line.append(", ").append(key).append(": ").append(value(value)));
		if (one.line.containsKey("replied")) {
			line.append(", answer: ")
				.append(lamp ? "路灯已经修好，晚上亮了。"
						: (fumes ? "街道牵头，会同区城管局、区市场监管局和社区上门整改，店家已装净化设备，复查没有反弹。" : TextGenerator.answered(one)));
		}
		line.append(lamp ? SWEEP : "");
		return line.append("}").toString();
	}

	/** As it stands in the file. */
	static String value(Object value) {
		if (value instanceof LocalDateTime || value instanceof LocalDate) {
			return "'" + value + "'";
		}
		if (value instanceof List<?> list) {
			return "[" + String.join(", ", list.stream().map(StoryGenerator::value).toList()) + "]";
		}
		if (value instanceof Map<?, ?> map) {
			List<String> parts = new ArrayList<>();
			map.forEach((key, each) -> parts.add(key + ": " + value(each)));
			return "{" + String.join(", ", parts) + "}";
		}
		return String.valueOf(value);
	}

}
