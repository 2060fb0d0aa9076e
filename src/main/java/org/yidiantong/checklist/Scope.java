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
	 * A matter that an item does not cover.
	 *
	 * @param text what it is
	 * @param goTo another item, an office or a number, in words
	 */
	public record Elsewhere(String text, String goTo) {
	}

}
