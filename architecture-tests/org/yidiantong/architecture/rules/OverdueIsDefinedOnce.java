package org.yidiantong.architecture.rules;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.SourceFile;
import org.yidiantong.architecture.Violation;

/**
 * No SQL compares a due day with a day by itself, except in the definition of what is
 * overdue and for due days of other things than complaints.
 */
final class OverdueIsDefinedOnce implements Rule {

	private static final Pattern COMPARES = Pattern
		.compile("(?i)\\bdue_on\\s*<(?!=)|\\bdue_on\\s*<=?\\s*(?:\\?|:)|(?:\\?|:\\w+)\\s*>=?\\s*(?:\\w+\\.)?due_on");

	/** Class → what it defines, or whose due day it is. */
	private static final Map<String, String> DEFINES = Map.ofEntries(
			Map.entry("OverdueComplaint", "overdue, in the complaints module"),
			Map.entry("ComplaintSet", "overdue, in the figures; a test compares both"),
			Map.entry("ComplaintCards", "the day on which a yellow card falls"),
			Map.entry("UrgentComplaints", "candidates by an index; ComplaintFacts decides"),
			Map.entry("ComplaintLedgers", "closed after the due day, which is not overdue"),
			Map.entry("DistrictCount", "disclosure tasks"), Map.entry("OverdueTasks", "disclosure tasks"),
			Map.entry("DisclosureTables", "disclosure tasks"), Map.entry("TaskSets", "disclosure tasks"),
			Map.entry("TaskSteps", "candidates of disclosure tasks; ReminderRules decides"),
			Map.entry("OtherFacts", "self-checks of sweeps"), Map.entry("SweepQueries", "sweeps"));

	@Override
	public String because() {
		return "a list, a page and a report must call the same complaints overdue";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.sources()
			.production()
			.stream()
			.filter((file) -> !DEFINES.containsKey(name(file)))
			.filter((file) -> file.literals().stream().anyMatch((text) -> COMPARES.matcher(text).find()))
			.map((file) -> new Violation(file.path(), "compares a due day by itself"));
	}

	private static String name(SourceFile file) {
		return file.path().replaceAll("^.*/|\\.java$", "");
	}

}
