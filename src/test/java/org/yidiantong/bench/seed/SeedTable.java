package org.yidiantong.bench.seed;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of the template.
 *
 * @param columns names in order
 * @param fixed rows that each district has once
 * @param complaints rows of complaints, which have copies
 * @param disclosures rows of disclosures, which have copies
 */
record SeedTable(String name, List<String> columns, List<SeedText> fixed, List<Owned> complaints,
		List<Owned> disclosures) {

	SeedTable(String name, List<String> columns) {
		this(name, columns, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
	}

	String copyStatement() {
		return "COPY " + this.name + " (" + String.join(", ", this.columns) + ") FROM STDIN";
	}

	/** Returns where a column stands; -1 if there is none. */
	int column(String column) {
		return this.columns.indexOf(column);
	}

	/**
	 * A row of a complaint or disclosure.
	 *
	 * @param owner its place in the template, from 0
	 */
	record Owned(int owner, SeedText text) {
	}

}
