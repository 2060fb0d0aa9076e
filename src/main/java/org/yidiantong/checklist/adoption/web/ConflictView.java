package org.yidiantong.checklist.adoption.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.adoption.Adoption;
import org.yidiantong.checklist.adoption.MergeConflict;
import org.yidiantong.checklist.adoption.Resolution;
import org.yidiantong.checklist.comparison.ItemChange;
import org.yidiantong.checklist.comparison.ItemChangeWords;
import org.yidiantong.checklist.comparison.ItemField;

/**
 * A conflict of an adoption on a page.
 *
 * @param title code and name of the item
 * @param field the name of the field that both sides changed; null for the other kinds
 * @param own what the district has, line by line; empty for an item that it dropped
 * @param next what the new base has; empty for an item that it dropped
 * @param choice the answer; null while there is none
 * @param text the edited text, or what it starts from
 * @param differences of two items that collide, how the district's differs from the other
 */
record ConflictView(String key, MergeConflict.Kind kind, String title, @Nullable String field, List<String> own,
		List<String> next, boolean editable, Resolution.@Nullable Choice choice, String text, boolean open,
		List<String> differences) {

	static ConflictView of(MergeConflict conflict, Adoption adoption, ItemChangeWords words, Locale locale) {
		Item item = Objects.requireNonNull((conflict.own() == null) ? conflict.next() : conflict.own());
		ItemField shown = shown(conflict);
		Resolution resolution = adoption.draft().resolutions().get(conflict.key());
		List<String> own = lines(conflict.own(), shown, words, locale);
		String text = (resolution == null || resolution.text() == null) ? String.join("", own) : resolution.text();
		return new ConflictView(conflict.key(), conflict.kind(), item.code() + " " + item.name(),
				(conflict.field() == null) ? null : words.name(conflict.field(), locale), own,
				lines(conflict.next(), shown, words, locale), conflict.isEditable(),
				(resolution == null) ? null : resolution.choice(), conflict.isEditable() ? text : "",
				adoption.merge().open().contains(conflict.key()), differences(conflict, words, locale));
	}

	private static List<String> differences(MergeConflict conflict, ItemChangeWords words, Locale locale) {
		Item own = conflict.own();
		Item next = conflict.next();
		return (conflict.field() != null || own == null || next == null) ? List.of()
				: words.of(new ItemChange(next, own, ItemField.differences(next, own)), locale).sentences();
	}

	/** The field whose values are shown side by side. */
	private static ItemField shown(MergeConflict conflict) {
		if (conflict.field() != null) {
			return conflict.field();
		}
		return (conflict.kind() == MergeConflict.Kind.SAME_CODE) ? ItemField.CODE : ItemField.NAME;
	}

	private static List<String> lines(@Nullable Item item, ItemField field, ItemChangeWords words, Locale locale) {
		return (item == null) ? List.of() : words.lines(field, item, locale);
	}

}
