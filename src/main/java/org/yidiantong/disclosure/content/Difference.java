package org.yidiantong.disclosure.content;

import java.util.ArrayList;
import java.util.List;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Neighbouring lines that another version says otherwise.
 *
 * @param before the lines that are gone; none where something was added
 * @param after the lines in their place; none where something was left out
 */
@ValueObject
public record Difference(List<String> before, List<String> after) {

	public Difference {
		before = List.copyOf(before);
		after = List.copyOf(after);
	}

	/** What has to change in some lines to make others of them, as little as can be. */
	public static List<Difference> between(List<String> before, List<String> after) {
		int[][] common = common(before, after);
		List<Difference> differences = new ArrayList<>();
		List<String> gone = new ArrayList<>();
		List<String> come = new ArrayList<>();
		int i = 0;
		int j = 0;
		while (i < before.size() || j < after.size()) {
			if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
				close(gone, come, differences);
				i++;
				j++;
			}
			else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
				gone.add(before.get(i++));
			}
			else {
				come.add(after.get(j++));
			}
		}
		close(gone, come, differences);
		return differences;
	}

	/** How many lines two ends have in common, in order. */
	private static int[][] common(List<String> before, List<String> after) {
		int[][] common = new int[before.size() + 1][after.size() + 1];
		for (int i = before.size() - 1; i >= 0; i--) {
			for (int j = after.size() - 1; j >= 0; j--) {
				common[i][j] = before.get(i).equals(after.get(j)) ? common[i + 1][j + 1] + 1
						: Math.max(common[i + 1][j], common[i][j + 1]);
			}
		}
		return common;
	}

	private static void close(List<String> gone, List<String> come, List<Difference> differences) {
		if (!gone.isEmpty() || !come.isEmpty()) {
			differences.add(new Difference(gone, come));
			gone.clear();
			come.clear();
		}
	}

}
