package org.yidiantong.disclosure;

import org.yidiantong.kernel.Unchecked;

import java.util.List;

import org.yidiantong.disclosure.content.Content;
import org.yidiantong.disclosure.content.PastedTable;
import org.yidiantong.kernel.PlainText;

import org.jspecify.annotations.Nullable;

/**
 * The input of an officer, normalized by {@link PlainText}. A field that was left out is
 * empty.
 */
@Unchecked
record DisclosureInput(String kind, String item, String period, String title, String text, String table,
		boolean nothingHappened, String reason) {

	static DisclosureInput of(WriteDisclosure asked) {
		return new DisclosureInput(PlainText.line(asked.kind()), PlainText.line(asked.item()),
				PlainText.line(asked.period()), PlainText.line(asked.title()), PlainText.of(asked.text()),
				PlainText.table(asked.table()), asked.nothingHappened(), PlainText.line(asked.reason()));
	}

	/** The content; where no title was typed it has the usual one. */
	Content content(String usualTitle) {
		List<List<String>> lines = PastedTable.read(this.table);
		return new Content(this.title.isEmpty() ? usualTitle : this.title, this.text,
				lines.isEmpty() ? List.of() : lines.get(0),
				lines.isEmpty() ? List.of() : lines.subList(1, lines.size()), this.nothingHappened);
	}

	/** The reason for correcting a published version; null when none was typed. */
	@Nullable String why() {
		return this.reason.isEmpty() ? null : this.reason;
	}

}
