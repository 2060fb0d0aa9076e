package org.yidiantong.reporting.figures;

import java.time.YearMonth;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.yidiantong.organization.PlaceCode;

/**
 * The part of a district whose complaints are asked for. Null stands for everything.
 *
 * @param township code of a township
 * @param lineage key of an item
 * @param month up to the end of which complaints count; null for the current one
 */
public record FigurePart(@Nullable PlaceCode township, @Nullable String lineage, @Nullable YearMonth month) {

	YearMonth monthOr(YearMonth current) {
		return Objects.requireNonNullElse(this.month, current);
	}

}
