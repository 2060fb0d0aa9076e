package org.yidiantong.disclosure.content;

import java.util.ArrayList;
import java.util.List;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The content of a disclosure: paragraphs, a small table, or both; or only the statement
 * that nothing happened.
 *
 * @param text paragraphs, one per line; may be empty
 * @param headings of the table; empty without a table
 * @param rows of the table, each as long as the headings
 * @param nothingHappened 本期未发生
 */
@ValueObject
public record Content(String title, String text, List<String> headings, List<List<String>> rows,
		boolean nothingHappened) {

	public Content {
		headings = List.copyOf(headings);
		rows = rows.stream().map(List::copyOf).toList();
	}

	/** The paragraphs of the text. */
	public List<String> paragraphs() {
		return this.text.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
	}

	/** The content as lines, for comparison with another version. */
	public List<String> lines() {
		List<String> lines = new ArrayList<>();
		lines.add(this.title);
		if (this.nothingHappened) {
			lines.add("本期未发生");
		}
		lines.addAll(paragraphs());
		if (!this.headings.isEmpty()) {
			lines.add(String.join(" ｜ ", this.headings));
		}
		this.rows.forEach((row) -> lines.add(String.join(" ｜ ", row)));
		return lines;
	}

	/** Contains nothing that a person wrote. */
	@Override
	public String toString() {
		return "Content[" + this.rows.size() + " rows]";
	}

}
