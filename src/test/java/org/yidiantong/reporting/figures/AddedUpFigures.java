package org.yidiantong.reporting.figures;

import org.yidiantong.reporting.readmodel.ReadModelManagement;
import org.yidiantong.reporting.readmodel.ReportingRole;

import org.springframework.boot.test.context.TestComponent;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares figures that were added up from what is kept and what has changed since with
 * those of all complaints.
 */
@TestComponent
public class AddedUpFigures {

	private final FigureQuery query;

	private final ReportingRole role;

	private final ReadModelManagement models;

	AddedUpFigures(FigureQuery query, ReportingRole role, ReadModelManagement models) {
		this.query = query;
		this.role = role;
		this.models = models;
	}

	public void areAsCountedWhole(int generation, ReportPeriod period) {
		this.role.call(() -> {
			assertThat(this.models.lockedGeneration()).isEqualTo(generation);
			assertThat(this.query.live(generation, period.window())).as("%s", period)
				.isEqualTo(this.query.whole(generation, period.window()));
			return generation;
		});
	}

	public void areAddedUp(int generation, ReportPeriod period) {
		this.role.call(() -> {
			assertThat(this.models.lockedGeneration()).isEqualTo(generation);
			return this.query.live(generation, period.window());
		});
	}

}
