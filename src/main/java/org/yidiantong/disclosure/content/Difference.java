package org.yidiantong.disclosure.content;

import java.util.List;

import com.github.difflib.DiffUtils;
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

	/** The fewest changes that turn some lines into others. */
	public static List<Difference> between(List<String> before, List<String> after) {
		return DiffUtils.diff(before, after)
			.getDeltas()
			.stream()
			.map((delta) -> new Difference(delta.getSource().getLines(), delta.getTarget().getLines()))
			.toList();
	}

}
