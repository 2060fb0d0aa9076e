package org.yidiantong.checklist.finding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be found, with the lines by which it is found.
 *
 * @param version of the list that an item belongs to; empty for other kinds
 * @param lines the name first
 */
@ValueObject
record IndexEntry(SearchKind kind, String version, String code, String name, String hint, List<IndexedLine> lines) {

	private static final int BEGINS = 0;

	private static final int IN_THE_NAME = 1;

	private static final int IN_A_LINE = 2;

	private static final int IN_SEVERAL_LINES = 8;

	IndexEntry {
		lines = List.copyOf(lines);
	}

	/** The pairs of characters, and the single ones, of all lines. */
	Set<String> grams() {
		Set<String> grams = new LinkedHashSet<>();
		this.lines.forEach((line) -> grams.addAll((line.kind() == IndexedLine.Kind.INITIALS)
				? SearchText.pairs(line.text()) : SearchText.grams(line.text())));
		return grams;
	}

	/** The hit for a query; empty when a word is in none of the lines. */
	Optional<SearchHit> hit(SearchQuery query, int number) {
		String all = String.join("\n", this.lines.stream().map((line) -> SearchText.of(line.text())).toList());
		if (!query.isIn(all)) {
			return Optional.empty();
		}
		for (IndexedLine line : this.lines) {
			String usual = SearchText.of(line.text());
			if (query.isIn(usual)) {
				return Optional.of(hit(line, rank(line, usual, query), number));
			}
		}
		return Optional.of(hit(null, IN_SEVERAL_LINES, number));
	}

	/** The hit where only a part of the words was found. */
	SearchHit similar(int missing, int number) {
		return hit(null, missing, number);
	}

	private static int rank(IndexedLine line, String usual, SearchQuery query) {
		boolean name = line.kind() == IndexedLine.Kind.NAME || line.kind() == IndexedLine.Kind.INITIALS;
		if (!name) {
			return IN_A_LINE + line.kind().ordinal();
		}
		return usual.startsWith(query.words().get(0)) ? BEGINS : IN_THE_NAME;
	}

	private SearchHit hit(@Nullable IndexedLine line, int rank, int number) {
		IndexedLine.Kind in = (line == null) ? IndexedLine.Kind.NAME : line.kind();
		String excerpt = (line != null && in.compareTo(IndexedLine.Kind.TEXT) >= 0) ? line.text() : null;
		return new SearchHit(this.kind, this.code, this.name, this.hint, excerpt, in == IndexedLine.Kind.ELSEWHERE,
				"%03d%d%05d".formatted(rank, this.kind.ordinal(), number));
	}

}
