package org.yidiantong.reporting.figures;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A figure on one basis, as a column of a table shows it.
 *
 * @param kpi a figure that has this basis
 */
public record BasedFigure(Kpi kpi, Basis basis) {

	private static final String PERIOD = "period";

	public BasedFigure {
		if (!kpi.has(basis)) {
			throw new IllegalArgumentException(kpi + " is not " + basis);
		}
	}

	/** Figures of the period. */
	static List<BasedFigure> ofPeriod(Kpi... kpis) {
		return Arrays.stream(kpis).map((kpi) -> new BasedFigure(kpi, Basis.PERIOD)).toList();
	}

	/** Figures as of the end of the period. */
	static List<BasedFigure> cumulative(Kpi... kpis) {
		return Arrays.stream(kpis).map((kpi) -> new BasedFigure(kpi, Basis.CUMULATIVE)).toList();
	}

	/** Finds the figure of a column. */
	public static Optional<BasedFigure> of(String column) {
		return all().filter((figure) -> figure.code().equals(column)).findFirst();
	}

	/** Every figure on every basis that it has. */
	public static Stream<BasedFigure> all() {
		return Arrays.stream(Kpi.values())
			.flatMap((
					kpi) -> Arrays.stream(Basis.values()).filter(kpi::has).map((basis) -> new BasedFigure(kpi, basis)));
	}

	/**
	 * The code of its column: that of the figure, with the prefix {@code period} where
	 * the figure is cumulative as well.
	 */
	public String code() {
		String code = this.kpi.code();
		return (this.basis == Basis.PERIOD && this.kpi.has(Basis.CUMULATIVE))
				? PERIOD + Character.toUpperCase(code.charAt(0)) + code.substring(1) : code;
	}

	@Nullable BigDecimal of(Measurements measured) {
		return this.kpi.of(measured, this.basis);
	}

}
