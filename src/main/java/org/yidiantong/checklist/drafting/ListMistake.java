package org.yidiantong.checklist.drafting;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * Something wrong with a list that is to be published.
 *
 * @param pointer JSON Pointer of the part in the tree of the list; empty for the whole
 * @param missing whether a part is missing there that a reader of cells or fields notices
 * too
 */
public record ListMistake(String pointer, MessageSourceResolvable message, boolean missing) {

	static ListMistake of(String pointer, String code, Object... arguments) {
		return new ListMistake(pointer,
				new DefaultMessageSourceResolvable(new String[] { "mistake." + code }, arguments), false);
	}

}
