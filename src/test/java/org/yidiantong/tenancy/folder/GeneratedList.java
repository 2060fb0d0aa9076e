package org.yidiantong.tenancy.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.yidiantong.tenancy.yaml.YamlWriter;

/**
 * A {@code checklist.yaml} by chance from a seed, in the form in which an export writes
 * it: variations of the base list and local items with texts that are hard to keep.
 */
final class GeneratedList {

	private static final String[] HARD = { "𬀩", "𠮷", "=1+1", "+86", "-甲", "@甲", "007", "1.50", "true", "~", "甲\n乙",
			"\n", "甲\r\n乙", "甲: 乙", "甲 #乙", " 甲 ", "'甲'", "\"甲\"", "甲\\n", "\t甲", "2021-09-06", "《甲》（乙）", "<b>",
			"很长".repeat(400) };

	private static final String[] POLICIES = { "RURAL_REVITALIZATION_LAW", "VILLAGE_COMMITTEES_ORGANIC_LAW" };

	private static final String[] FUNCTIONS = { "CIVIL_AFFAIRS", "FINANCE", "HOUSING", "HEALTH", "AGRICULTURE" };

	private static final String[] PORTFOLIOS = { "PARTY", "CIVIL", "AGRI", "FINANCE", "BUILD", "HEALTH", "LEGAL" };

	private final Random random;

	private boolean ownCategory;

	GeneratedList(long seed) {
		this.random = new Random(seed);
	}

	byte[] yaml(String version) {
		return yaml(version, "2021-09-06");
	}

	/** The list with another number and first day is the same otherwise. */
	byte[] yaml(String version, String effectiveFrom) {
		TreeSet<Integer> varied = new TreeSet<>();
		Stream.generate(() -> 1 + this.random.nextInt(33)).limit(this.random.nextInt(4)).forEach(varied::add);
		List<Object> dropped = new ArrayList<>();
		List<Object> replaced = new ArrayList<>();
		for (int number : varied) {
			String code = "B%02d".formatted(number);
			if (this.random.nextBoolean()) {
				dropped.add("anhui/" + code);
			}
			else {
				replaced.add(item(code, "anhui/" + code));
			}
		}
		List<Object> items = new ArrayList<>();
		for (int i = this.random.nextInt(4); i > 0; i--) {
			items.add(item("L%02d".formatted(i), this.random.nextBoolean() ? null : "old/L" + i));
		}
		return YamlWriter.write("checklist.schema.json", fields("version", version, "effectiveFrom", effectiveFrom,
				"base", "anhui@2021.1", "categories",
				this.ownCategory ? List.of(fields("code", "C9", "name", "大类", "nameEn", "own", "group", "SERVICE"))
						: List.of(),
				"dropped", dropped.isEmpty() ? null : dropped, "replaced", replaced.isEmpty() ? null : replaced,
				"items", items));
	}

	private Map<String, Object> item(String code, String lineage) {
		return fields("code", code, "lineage", lineage, "name", name(), "category", category(), "appliesTo",
				one(List.of("VILLAGE"), List.of("COMMUNITY"), List.of("VILLAGE", "COMMUNITY")), "basis", bases(),
				"handledBy", text(), "guidedBy", text(), "scope",
				fields("inside", texts(), "outside", some(() -> fields("text", text(), "goTo", text()))),
				"requirements", texts(), "routing",
				fields("lead", one("VILLAGE", "TOWNSHIP", "DEPARTMENT"), "departments",
						new ArrayList<>(new TreeSet<>(some(() -> one(FUNCTIONS)))), "grade",
						one("SIMPLE", "GENERAL", "COMPLEX"), "closingPhoto", one(null, true, false)),
				"supervising",
				fields("primary", "TOWNSHIP_DISCIPLINE", "portfolio", one(PORTFOLIOS), "villageSide", text()), "steps",
				steps(), "totalLimit", this.random.nextBoolean() ? null : total(), "disclosure", disclosure(),
				"materials", texts(), "riskPoints", texts());
	}

	private String category() {
		boolean own = this.random.nextInt(8) == 0;
		this.ownCategory |= own;
		return own ? "C9" : "C" + (1 + this.random.nextInt(5));
	}

	private List<Object> bases() {
		return some(() -> fields("policy", one(POLICIES), "articles", this.random.nextBoolean() ? null : text()));
	}

	private List<Object> steps() {
		int last = 1 + this.random.nextInt(4);
		List<Object> steps = new ArrayList<>();
		for (int seq = 1; seq <= last; seq++) {
			boolean asks = this.random.nextInt(3) == 0;
			steps.add(fields("seq", seq, "actor", text(), "action", text(), "limit", limit(), "next",
					(!asks && this.random.nextInt(3) == 0) ? (seq == last) ? 0 : seq + 1 : null, "decision",
					asks ? decision(seq, last) : null));
		}
		return steps;
	}

	private Map<String, Object> decision(int seq, int last) {
		Map<String, Object> on = (seq == last) ? fields("label", "一", "end", brief())
				: fields("label", "一", "goTo", seq + 1);
		Map<String, Object> back = (seq == 1) ? fields("label", brief(), "end", brief())
				: fields("label", brief(), "returnTo", 1);
		return fields("ask", brief(), "branches", List.of(on, back));
	}

	private Map<String, Object> limit() {
		boolean counted = this.random.nextBoolean();
		return fields("text", text(), "days", counted ? this.random.nextInt(367) : null, "unit",
				counted ? one("WORKING_DAY", "CALENDAR_DAY", "MONTH") : null, "bound",
				counted ? one("MIN", "MAX") : null, "source", one("LAW", "NORM", "LOCAL"));
	}

	private Map<String, Object> total() {
		int days = 1 + this.random.nextInt(100);
		return fields("text", text(), "days", days, "unit", one("WORKING_DAY", "MONTH"), "extendToDays",
				one(null, days + 5), "source", one("LAW", "NORM", "LOCAL"));
	}

	private Map<String, Object> disclosure() {
		return fields("what", text(), "how", one(List.of("PLATFORM"), List.of("NOTICE_BOARD", "PLATFORM")), "frequency",
				one(List.of("EVENT"), List.of("QUARTERLY", "MONTHLY")), "frequencyText", text(), "noticeDays",
				one(null, 7), "audience", one("PUBLIC", "VILLAGE", "PARTY_MEMBERS"), "privacy", text());
	}

	private List<Object> texts() {
		return some(this::text);
	}

	private <T> List<Object> some(Supplier<T> one) {
		return new ArrayList<>(Stream.generate(one).limit(1 + this.random.nextInt(3)).toList());
	}

	private String text() {
		return one(HARD) + (this.random.nextBoolean() ? "" : one(HARD));
	}

	/** One line, as the name of an item is. */
	private String name() {
		return one("𬀩𠮷", "=1+1", "+86", "-甲", "@甲", "007", "true", "甲: 乙 #", " 甲 ", "'甲'", "长".repeat(200));
	}

	/** A text for the fields that the schema keeps short. */
	private String brief() {
		return one("=有", "+无", "𬀩𠮷", "有\n无", "12", "是：否");
	}

	@SafeVarargs
	private <T> T one(T... some) {
		return some[this.random.nextInt(some.length)];
	}

	/** A mapping in this order, without the fields that are null. */
	private static Map<String, Object> fields(Object... pairs) {
		Map<String, Object> fields = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			if (pairs[i + 1] != null) {
				fields.put((String) pairs[i], pairs[i + 1]);
			}
		}
		return fields;
	}

}
