package org.yidiantong.checklist.drafting;

import java.util.List;
import java.util.Optional;

import org.yidiantong.checklist.comparison.ItemChange;

import org.springframework.context.MessageSourceResolvable;

/**
 * A workbook that was checked.
 *
 * @param list number, day, items and changes; empty when the file cannot be read
 * @param mistakes every mistake, sheet by sheet and row by row; empty for a list that can
 * be saved
 * @param marked the file with its mistakes marked; empty when there are none or when it
 * cannot be read
 */
public record CheckedWorkbook(Optional<CheckedList> list, List<Mistake> mistakes, byte[] marked) {

	public CheckedWorkbook {
		mistakes = List.copyOf(mistakes);
	}

	/** What the list changes. */
	public List<ItemChange> changes() {
		return this.list.map(CheckedList::changes).orElse(List.of());
	}

	/**
	 * A mistake in a workbook.
	 *
	 * @param cell such as 事项!C5; the name of a sheet for a whole sheet, empty for the
	 * file
	 */
	public record Mistake(String cell, MessageSourceResolvable message) {
	}

}
