package org.yidiantong.checklist;

import java.util.List;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A question that is decided after a step, such as 公示有异议吗？
 *
 * @param ask the question
 * @param branches its answers, at least two
 */
@ValueObject
public record Decision(String ask, List<Branch> branches) {

	public Decision {
		branches = List.copyOf(branches);
	}

}
