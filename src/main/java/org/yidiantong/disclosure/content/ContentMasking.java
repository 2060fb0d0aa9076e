package org.yidiantong.disclosure.content;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yidiantong.masking.MaskedTable;
import org.yidiantong.masking.MaskedText;
import org.yidiantong.masking.Masking;
import org.yidiantong.masking.NamePolicy;
import org.yidiantong.masking.PersonalData;
import org.yidiantong.masking.Table;

import org.springframework.stereotype.Component;

/**
 * Masks personal data in a content: title, text, headings, cells and the reason of a
 * correction.
 */
@Component
public class ContentMasking {

	private final Masking masking;

	ContentMasking(Masking masking) {
		this.masking = masking;
	}

	/** Hides personal data in every part of a content and reports what was hidden. */
	public MaskedContent mask(Content content) {
		Map<PersonalData, Integer> hidden = new EnumMap<>(PersonalData.class);
		String title = text(content.title(), hidden);
		String text = text(content.text(), hidden);
		List<String> headings = content.headings().stream().map((heading) -> text(heading, hidden)).toList();
		// the original headings determine the type of each column
		MaskedTable table = this.masking.table(new Table(content.headings(), content.rows()), NamePolicy.HIDDEN);
		count(table.counts(), hidden);
		Content masked = new Content(title, text, headings, table.table().rows(), content.nothingHappened());
		return new MaskedContent(masked, hidden, Difference.between(content.lines(), masked.lines()));
	}

	/** Hides personal data in a single text. */
	public @Nullable String mask(@Nullable String text) {
		return (text == null) ? null : this.masking.text(text).text();
	}

	/**
	 * Whether the rows of the table are about individuals: it has a column of names, or a
	 * cell holds a personal number.
	 */
	boolean isOfPeople(Content content) {
		return content.headings().stream().anyMatch(this::isOfNames)
				|| this.masking.table(new Table(content.headings(), content.rows()), NamePolicy.HIDDEN).total() > 0;
	}

	/**
	 * Whether a heading contains personal data, which suggests that it is not a heading.
	 */
	boolean isPersonal(String heading) {
		return this.masking.text(heading).total() > 0;
	}

	/**
	 * Whether a cell holds more than a name of what identifies a person, such as the
	 * number of a document, a card or a telephone.
	 */
	boolean hasNumber(String cell) {
		return this.masking.text(cell, NamePolicy.NEEDED).total() > 0;
	}

	boolean isOfNames(String heading) {
		return this.masking.isOfNames(heading);
	}

	/** The list of payments in a content; empty when it holds none. */
	public Optional<BenefitList> benefits(Content content) {
		return BenefitList.in(content, this);
	}

	private String text(String text, Map<PersonalData, Integer> hidden) {
		MaskedText masked = this.masking.text(text);
		count(masked.counts(), hidden);
		return masked.text();
	}

	private static void count(Map<PersonalData, Integer> counts, Map<PersonalData, Integer> hidden) {
		counts.forEach((kind, count) -> hidden.merge(kind, count, Integer::sum));
	}

}
