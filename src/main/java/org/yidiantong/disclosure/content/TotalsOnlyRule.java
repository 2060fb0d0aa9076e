package org.yidiantong.disclosure.content;

import java.util.Optional;
import java.util.stream.Stream;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Decides when a list may only be published as totals: its rows are about individuals,
 * and the title, item, a heading or a cell reveals a {@link SensitiveClass}. The name of
 * an item that requires names by law is not considered, because it covers other people
 * too; its title still is.
 *
 * @param itemName name of the item
 * @param duty what the item requires to be made public
 * @param ofBenefits whether the item is about what single people get, so that a list of
 * payments is a list of benefits
 */
@ValueObject
public record TotalsOnlyRule(String itemName, String duty, boolean ofBenefits) {

	/** The sensitive class that a list of people reveals, if any. */
	Optional<SensitiveClass> breach(Content content) {
		String known = this.duty.contains("姓名") || this.duty.contains("名单") ? "" : this.itemName;
		Stream<String> cells = content.rows().stream().flatMap((row) -> row.stream());
		return Stream.of(Stream.of(known, content.title()), content.headings().stream(), cells)
			.flatMap((each) -> each)
			.flatMap((text) -> SensitiveClass.in(text).stream())
			.findFirst();
	}

}
