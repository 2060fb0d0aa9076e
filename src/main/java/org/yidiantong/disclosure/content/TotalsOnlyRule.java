package org.yidiantong.disclosure.content;

import java.util.Optional;
import java.util.stream.Stream;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * When a list may be laid open in totals only: where its rows are about single people and
 * the title, the item, a heading or a cell gives away something of {@link SensitiveClass}
 * about them. An item whose duty itself asks for names is let pass by its name, since it
 * covers others as well; its title is still looked at.
 *
 * @param item name of the item
 * @param duty what the item says has to be made public
 */
@ValueObject
public record TotalsOnlyRule(String item, String duty) {

	/** What the content of a list of people gives away about them, if anything. */
	Optional<SensitiveClass> breach(Content content) {
		String known = this.duty.contains("姓名") || this.duty.contains("名单") ? "" : this.item;
		Stream<String> cells = content.rows().stream().flatMap((row) -> row.stream());
		return Stream.of(Stream.of(known, content.title()), content.headings().stream(), cells)
			.flatMap((each) -> each)
			.flatMap((text) -> SensitiveClass.in(text).stream())
			.findFirst();
	}

}
