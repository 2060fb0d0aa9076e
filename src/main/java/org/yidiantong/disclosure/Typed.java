package org.yidiantong.disclosure;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.disclosure.content.Content;
import org.yidiantong.disclosure.content.PastedTable;

/**
 * What an officer typed, tidied: without signs that no screen shows, with one kind of
 * line end, and nothing missing but empty.
 */
record Typed(String kind, String item, String period, String title, String text, String table, boolean nothingHappened,
		String reason) {

	static Typed of(WriteDisclosure asked) {
		return new Typed(line(asked.kind()), line(asked.item()), line(asked.period()), line(asked.title()),
				tidy(asked.text()).strip(), tidy(asked.table()), asked.nothingHappened(), line(asked.reason()));
	}

	/** The content, with a title of its own where none was typed. */
	Content content(String usualTitle) {
		List<List<String>> lines = PastedTable.read(this.table);
		return new Content(this.title.isEmpty() ? usualTitle : this.title, this.text,
				lines.isEmpty() ? List.of() : lines.get(0),
				lines.isEmpty() ? List.of() : lines.subList(1, lines.size()), this.nothingHappened);
	}

	/** Why a published version is corrected; null where nothing was typed. */
	@Nullable String why() {
		return this.reason.isEmpty() ? null : this.reason;
	}

	/** One line, tidied. */
	static String line(@Nullable String typed) {
		return tidy(typed).replace('\n', ' ').replace('\t', ' ').strip();
	}

	private static String tidy(@Nullable String typed) {
		if (typed == null) {
			return "";
		}
		StringBuilder kept = new StringBuilder(typed.length());
		typed.replace("\r\n", "\n")
			.replace('\r', '\n')
			.codePoints()
			.filter(Typed::isShown)
			.forEach(kept::appendCodePoint);
		return kept.toString();
	}

	/** Signs that turn the direction of writing could make a line read as another. */
	private static boolean isShown(int sign) {
		boolean turning = (sign >= 0x202A && sign <= 0x202E) || (sign >= 0x2066 && sign <= 0x2069);
		return sign == '\n' || sign == '\t'
				|| !(turning || Character.isISOControl(sign) || Character.getType(sign) == Character.SURROGATE);
	}

}
