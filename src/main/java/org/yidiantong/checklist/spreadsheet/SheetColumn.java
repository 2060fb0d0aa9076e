package org.yidiantong.checklist.spreadsheet;

import java.util.List;
import java.util.Map;

/**
 * A column of a sheet.
 *
 * @param head its Chinese heading
 * @param path position in the row's part of the tree, as a JSON Pointer; empty for a
 * column that is read otherwise or not at all
 * @param kind what its cells hold
 * @param required whether every row needs it
 * @param note what to fill in
 * @param words the values in the tree, in the order in which they are offered, with what
 * the cells say
 */
record SheetColumn(String head, String path, Kind kind, boolean required, String note, Map<String, String> words) {

	/** Heading of the column that tells what is wrong with a row. It is not read. */
	static final String REASON = "原因";

	static SheetColumn text(String head, String path, String note) {
		return new SheetColumn(head, path, Kind.TEXT, true, note, Map.of());
	}

	static SheetColumn number(String head, String path, String note) {
		return new SheetColumn(head, path, Kind.NUMBER, false, note, Map.of());
	}

	static SheetColumn word(String head, String path, Map<String, String> words) {
		return new SheetColumn(head, path, Kind.WORD, true, "从下拉列表中选一个。", words);
	}

	static SheetColumn words(String head, String path, Map<String, String> words) {
		return new SheetColumn(head, path, Kind.WORDS, true, "可以写几个，用顿号“、”隔开：" + String.join("、", words.values()),
				words);
	}

	static SheetColumn named(String head, String path, String note) {
		return new SheetColumn(head, path, Kind.NAMED, true, note, Map.of());
	}

	/** The item that a row of another sheet belongs to. */
	static List<SheetColumn> ofItem() {
		return List.of(new SheetColumn("事项编号", "", Kind.TEXT, true, "“事项”页上的编号。", Map.of()),
				new SheetColumn("事项名称", "", Kind.INFO, false, "只供查看，改了不算。名称在“事项”页上改。", Map.of()));
	}

	SheetColumn needed() {
		return new SheetColumn(this.head, this.path, this.kind, true, this.note, this.words);
	}

	SheetColumn optional() {
		return new SheetColumn(this.head, this.path, this.kind, false, this.note, this.words);
	}

	/** What cells hold. */
	enum Kind {

		/** A text, kept as it is. */
		TEXT,

		/** A whole number. */
		NUMBER,

		/** A day. */
		DAY,

		/** One of the words. */
		WORD,

		/** Some of the words, in an order that counts. */
		WORDS,

		/** Yes or no. */
		FLAG,

		/** A code, followed by a name that is only for reading. */
		NAMED,

		/** Only for reading. */
		INFO

	}

}
