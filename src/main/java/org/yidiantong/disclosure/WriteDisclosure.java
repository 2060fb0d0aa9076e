package org.yidiantong.disclosure;

import org.yidiantong.kernel.Unchecked;

import org.jspecify.annotations.Nullable;

/**
 * Command that writes a disclosure, with raw input that the door validates. Unit and
 * place come from the officer.
 *
 * @param kind name of a {@link DisclosureKind}
 * @param item code of an item of the current checklist
 * @param period text form of a {@link Period}
 * @param title if blank, made from place, period and item
 * @param text paragraphs
 * @param table tab-separated text as copied from a spreadsheet, headings first
 * @param nothingHappened 本期未发生
 * @param reason required for a correction
 */
@Unchecked
public record WriteDisclosure(@Nullable String kind, @Nullable String item, @Nullable String period,
		@Nullable String title, @Nullable String text, @Nullable String table, boolean nothingHappened,
		@Nullable String reason) {

	/** Contains nothing that a person wrote. */
	@Override
	public String toString() {
		return "WriteDisclosure[item=" + this.item + ", period=" + this.period + "]";
	}

}
