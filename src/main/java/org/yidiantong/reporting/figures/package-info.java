/**
 * Figures: what is counted, how rates are computed, and the tables made of both.
 * <p>
 * {@link org.yidiantong.reporting.figures.Kpi} defines each figure once.
 * {@link org.yidiantong.reporting.figures.FigureManagement} computes the figures of
 * today, {@link org.yidiantong.reporting.figures.FigureSnapshots} those of a report,
 * which can be drilled down to the complaints behind them. Reads the read models and
 * never the event log. Places and units are never ranked by the number of complaints.
 */
@ApplicationModule(displayName = "Figures 指标",
		allowedDependencies = { "reporting.readmodel", "calendar", "organization", "checklist", "checklist :: figures",
				"complaints :: events", "complaints :: recused", "identity", "tenancy", "kernel" })
@NullMarked
package org.yidiantong.reporting.figures;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
