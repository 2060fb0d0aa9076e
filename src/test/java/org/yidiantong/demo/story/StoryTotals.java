package org.yidiantong.demo.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yidiantong.demo.story.ComplaintDraft.End;

/**
 * The totals that the story has to meet, and the complaints that are told one by one.
 */
final class StoryTotals {

	/** Filing to closing in calendar days, from and to, and how many cases. */
	static final int[][] SPANS = { { 0, 1, 18 }, { 2, 3, 52 }, { 4, 5, 49 }, { 6, 7, 33 }, { 8, 14, 27 },
			{ 15, 21, 10 }, { 22, 30, 4 }, { 31, 45, 1 } };

	/** September to December: filed, closed, rated, satisfied. */
	static final int[][] MONTHS = { { 40, 31, 5, 4 }, { 57, 54, 13, 11 }, { 71, 70, 19, 16 }, { 37, 39, 12, 10 } };

	/** Levels 5 to 1. */
	static final int[] LEVELS = { 19, 16, 6, 5, 3 };

	static final Map<String, Integer> ITEMS = counts("L01 52, L03 31, B16 14, B27 13, B23 10, B03 9, B33 8, B09 8, "
			+ "B13 8, B07 7, B06 6, B29 5, B22 5, B12 4, B26 4, B20 4, B30 3, B18 3, B28 3, B05 2, B01 1, B14 1, "
			+ "B19 1, B25 1, B31 1, B32 1");

	static final Map<String, Integer> TOWNSHIPS = counts("341503100 20, 341503106 19, 341503001 18, 341503204 16, "
			+ "341503003 14, 341503002 13, 341503104 13, 341503102 12, 341503103 11, 341503101 10, 341503108 9, "
			+ "341503107 8, 341503109 8, 341503110 7, 341503111 6, 341503105 5, 341503200 4, 341503201 3, 341503205 3, "
			+ "341503203 3, 341503206 2, 341503202 1");

	/** L03 by township. */
	static final Map<String, Integer> NUISANCES = counts("341503001 9, 341503002 5, 341503003 5, 341503204 4, "
			+ "341503106 4, 341503100 2, 341503104 1, 341503108 1");

	static final Set<String> VILLAGES_ONLY = Set.of("B14", "B22", "B23", "B26", "B27", "B28");

	/** What is told of places with real names: lamps, drains, dust. */
	static final Set<String> NEUTRAL = Set.of("L01", "L03");

	private static final Set<String> SIMPLE = Set.of("L01", "B03", "B18", "B19", "B20", "B29", "B30", "B31", "B32");

	private static final Set<String> COMPLEX = Set.of("B07", "B09", "B12", "B13", "B22", "B27", "B28");

	private static final Set<String> BY_TOWNSHIP = Set.of("L03", "B16", "B18", "B27");

	private StoryTotals() {
	}

	/** Working days for handling. */
	static int grade(String item) {
		return SIMPLE.contains(item) ? 5 : (COMPLEX.contains(item) ? 30 : 15);
	}

	static boolean isSimple(String item) {
		return SIMPLE.contains(item);
	}

	/** By whom the list has it handled: V, T or D. */
	static char level(String item) {
		return BY_TOWNSHIP.contains(item) ? 'T' : (item.equals("B30") ? 'D' : 'V');
	}

	/** The complaints that are told one by one. */
	static List<ComplaintDraft> pinned() {
		List<ComplaintDraft> pinned = new ArrayList<>();
		pinned.add(ComplaintDraft.at("L01", "341503100-V04", "10-18").closed("10-20"));
		ComplaintDraft fumes = ComplaintDraft.at("L03", "341503001-C01", "11-11").closed("11-17");
		fumes.level = 5;
		pinned.add(fumes);
		pinned.addAll(open());
		cluster(pinned, "L03", "341503001-C03", "09-20", "10-12", "11-03", "11-18", "12-03");
		cluster(pinned, "L03", "341503002-C01", "09-27", "10-19", "11-15", "12-01");
		cluster(pinned, "L01", "341503100-V12", "10-08", "10-28", "11-22");
		cluster(pinned, "L01", "341503106-V05", "09-24", "10-25", "11-19");
		return pinned;
	}

	private static List<ComplaintDraft> open() {
		ComplaintDraft twice = ComplaintDraft.at("B14", "341503102-V03", "11-02").open(End.HANDLING);
		ComplaintDraft homestead = ComplaintDraft.at("B27", "341503107-V02", "11-24").open(End.HANDLING);
		twice.extensions = 1;
		homestead.extensions = 1;
		return List.of(twice, homestead, ComplaintDraft.at("B28", "341503101-V05", "11-16").open(End.HANDLING),
				ComplaintDraft.at("L01", "341503110-V04", "11-25").open(End.HANDLING),
				ComplaintDraft.at("B16", "341503103-V02", "12-08").open(End.REPLIED),
				ComplaintDraft.at("B33", "341503108-V06", "12-09").open(End.HANDLING),
				ComplaintDraft.at("L01", "341503204-V03", "12-10").open(End.HANDLING),
				ComplaintDraft.at("B29", "341503104-V07", "12-13").open(End.HANDLING),
				ComplaintDraft.at("L01", "341503106-V02", "12-14").open(End.ACCEPTED),
				ComplaintDraft.at("L01", "341503109-V01", "12-15").open(End.SUBMITTED),
				ComplaintDraft.at("B20", "341503102-V09", "12-15").open(End.SUBMITTED));
	}

	private static void cluster(List<ComplaintDraft> pinned, String item, String place, String... days) {
		for (String day : days) {
			pinned.add(ComplaintDraft.at(item, place, day));
		}
	}

	private static Map<String, Integer> counts(String text) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		for (String each : text.split(", ")) {
			counts.put(each.split(" ")[0], Integer.valueOf(each.split(" ")[1]));
		}
		return counts;
	}

}
