package org.yidiantong.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * To write a disclosure, in the words in which it came; the door names every mistake in
 * it. Unit and place are the officer's.
 *
 * @param kind name of a {@link DisclosureKind}
 * @param item code of an item of the list that counts today
 * @param period as {@link Period} is written
 * @param title made of place, period and item where it is blank
 * @param text paragraphs
 * @param table as a spreadsheet puts it on the clipboard, the headings first
 * @param nothingHappened 本期未发生
 * @param reason of a correction
 */
public record WriteDisclosure(@Nullable String kind, @Nullable String item, @Nullable String period,
		@Nullable String title, @Nullable String text, @Nullable String table, boolean nothingHappened,
		@Nullable String reason) {

	/** Tells nothing that a person wrote. */
	@Override
	public String toString() {
		return "WriteDisclosure[item=" + this.item + ", period=" + this.period + "]";
	}

}
