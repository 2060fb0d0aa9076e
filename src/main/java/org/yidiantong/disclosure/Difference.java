package org.yidiantong.disclosure;

import java.util.List;

import com.github.difflib.DiffUtils;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Neighbouring lines that differ between two versions.
 *
 * @param before the lines of the earlier version; empty where lines were added
 * @param after the lines of the later version; empty where lines were removed
 */
@ValueObject
public record Difference(List<String> before, List<String> after) {

	public Difference {
		before = List.copyOf(before);
		after = List.copyOf(after);
	}

	/** The fewest changes that turn some lines into others. */
	static List<Difference> between(List<String> before, List<String> after) {
		return DiffUtils.diff(before, after)
			.getDeltas()
			.stream()
			.map((delta) -> new Difference(delta.getSource().getLines(), delta.getTarget().getLines()))
			.toList();
	}

}
