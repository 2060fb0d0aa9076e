package org.yidiantong.reporting.definition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.reporting.figures.BasedFigure;

/**
 * A single value of a workbook.
 *
 * @param name its name in the template
 * @param content what it shows
 * @param figure its figure; null for what is none
 */
public record ReportCell(String name, Content content, @Nullable BasedFigure figure) {

	/** What a cell shows. */
	public enum Content {

		TITLE("title"), DISTRICT("district"), PERIOD("period"), PREVIOUS_PERIOD("previousPeriod"),
		LAST_YEAR_PERIOD("lastYearPeriod"), STATISTICS_TIME("statisticsTime"), PREPARED_BY("preparedBy"),
		REVIEWED_BY("reviewedBy"), FIGURE("");

		private final String name;

		Content(String name) {
			this.name = name;
		}

	}

	static Optional<ReportCell> of(String name) {
		return Arrays.stream(Content.values())
			.filter((content) -> content != Content.FIGURE && content.name.equals(name))
			.findFirst()
			.map((content) -> new ReportCell(name, content, null))
			.or(() -> BasedFigure.of(name).map((figure) -> new ReportCell(name, Content.FIGURE, figure)));
	}

	static List<String> names() {
		return Stream
			.concat(Arrays.stream(Content.values())
				.filter((content) -> content != Content.FIGURE)
				.map((content) -> content.name), BasedFigure.all().map(BasedFigure::code))
			.toList();
	}

}
