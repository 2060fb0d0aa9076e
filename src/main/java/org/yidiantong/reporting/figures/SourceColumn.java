package org.yidiantong.reporting.figures;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A column that a report's table has or can have.
 *
 * @param code stable code
 * @param content what its cells hold
 * @param figure its figure; null where there is none
 */
public record SourceColumn(String code, Content content, @Nullable BasedFigure figure) {

	/** What a cell holds. */
	public enum Content {

		/** Text as it is shown. */
		TEXT,
		/** A code that is shown as a word; names are shown as they are. */
		WORD,
		/** Why a row has no rank. */
		REMARK,
		/** The name of a category or item; without a code it is of none. */
		ITEM_NAME,
		/** The name of an item with its former name: derived. */
		RENAMED_ITEM,
		/** The code of the row: derived. */
		KEY,
		/** A rank. */
		RANK,
		/** A whole number. */
		COUNT,
		/** A percentage with two decimals. */
		SHARE,
		/** A percentage that is shown with its sign. */
		CHANGE,
		/** A day. */
		DATE,
		/** A figure with the unit and the decimals of its own. */
		FIGURE,
		/** The name of the row's figure, with its unit where that is not obvious. */
		FIGURE_NAME,
		/** The name of the row's figure. */
		FIGURE_TITLE,
		/** The formula of the row's figure. */
		FIGURE_FORMULA,
		/** The unit of the row's figure. */
		FIGURE_UNIT,
		/** The row's figure, of a period. */
		FIGURE_OF_PERIOD,
		/** The row's figure, as of the end of the period. */
		FIGURE_TO_DATE,
		/** How much the row's figure changed. */
		FIGURE_CHANGE,
		/** How the row's figure is rounded: derived. */
		ROUNDING,
		/** What is shown where the row's figure is undefined: derived. */
		WHEN_UNDEFINED

	}

	static SourceColumn of(BasedFigure figure) {
		return new SourceColumn(figure.code(), Content.FIGURE, figure);
	}

	static List<SourceColumn> of(List<BasedFigure> figures) {
		return figures.stream().map(SourceColumn::of).toList();
	}

	static List<SourceColumn> list(Content content, String... codes) {
		return list(content, Arrays.asList(codes));
	}

	static List<SourceColumn> list(Content content, List<String> codes) {
		return codes.stream().map((code) -> new SourceColumn(code, content, null)).toList();
	}

	/** Whether the cells are computed from other cells of the row when they are shown. */
	public boolean isDerived() {
		return switch (this.content) {
			case KEY, RENAMED_ITEM, ROUNDING, WHEN_UNDEFINED -> true;
			default -> false;
		};
	}

	/** The figure of a column that holds one. */
	public BasedFigure requiredFigure() {
		if (this.figure == null) {
			throw new IllegalStateException("Column " + this.code + " holds no figure");
		}
		return this.figure;
	}

}
