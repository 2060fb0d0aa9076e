package org.yidiantong.checklist;

import java.util.List;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What an item covers.
 *
 * @param inside 归这里管
 * @param outside 不归这里管, and where to go instead
 */
@ValueObject
public record Scope(List<String> inside, List<Elsewhere> outside) {

	public Scope {
		inside = List.copyOf(inside);
		outside = List.copyOf(outside);
	}

	/**
	 * A subject that an item does not cover.
	 *
	 * @param text the subject
	 * @param goTo where to go instead: another item, an office or a phone number
	 */
	public record Elsewhere(String text, String goTo) {
	}

}
