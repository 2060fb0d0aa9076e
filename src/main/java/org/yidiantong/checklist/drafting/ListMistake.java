package org.yidiantong.checklist.drafting;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * Something wrong with a list that is to be published.
 *
 * @param pointer JSON Pointer of the part in the tree of the list; empty for the whole
 * @param missing whether a part is missing there that a reader of cells or fields notices
 * too
 * @param inherited whether it is in an item that says what it says in force, such as a
 * basis that has lapsed since; it keeps a draft from being submitted, not from being
 * saved
 */
public record ListMistake(String pointer, MessageSourceResolvable message, boolean missing, boolean inherited) {

	ListMistake(String pointer, MessageSourceResolvable message, boolean missing) {
		this(pointer, message, missing, false);
	}

	ListMistake asInherited() {
		return new ListMistake(this.pointer, this.message, this.missing, true);
	}

	static ListMistake of(String pointer, String code, Object... arguments) {
		return new ListMistake(pointer,
				new DefaultMessageSourceResolvable(new String[] { "mistake." + code }, arguments), false);
	}

}
