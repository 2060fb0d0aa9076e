package org.yidiantong.reporting.figures;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

import org.yidiantong.checklist.figures.ItemFigure;
import org.yidiantong.checklist.figures.ItemFigures;
import org.yidiantong.reporting.readmodel.ReadModelManagement;
import org.yidiantong.reporting.readmodel.ReportingRole;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the complaints and ratings of all items in one statement, by the same conditions
 * as the reports.
 */
@Component
class FiguresOfItems implements ItemFigures {

	private static final String SQL = "SELECT lineage, " + ComplaintSet.COMPLAINTS.number(Basis.PERIOD)
			+ " AS complaints, " + ComplaintSet.RATED.number(Basis.PERIOD) + " AS rated, "
			+ ComplaintSet.SATISFIED.number(Basis.PERIOD) + " AS satisfied FROM (" + ComplaintFacts.AS_OF
			+ ") AS facts WHERE lineage IS NOT NULL GROUP BY lineage";

	private final ReadModelManagement models;

	private final ReportingRole role;

	private final JdbcClient jdbc;

	FiguresOfItems(ReadModelManagement models, ReportingRole role, JdbcClient jdbc) {
		this.models = models;
		this.role = role;
		this.jdbc = jdbc;
	}

	@Override
	public Map<String, ItemFigure> between(LocalDate from, LocalDate to) {
		this.models.catchUp();
		Window window = Window.of(from, to);
		return this.role.call(() -> count(this.models.lockedGeneration(), window));
	}

	private Map<String, ItemFigure> count(int generation, Window window) {
		Map<String, ItemFigure> figures = new HashMap<>();
		this.jdbc.sql(SQL)
			.param("tenant", BoundDistrict.required().value())
			.param("generation", generation)
			.param("from", window.begin().atOffset(ZoneOffset.UTC))
			.param("day", window.day())
			.param("until", window.until().atOffset(ZoneOffset.UTC))
			.query((row) -> {
				figures.put(row.getString("lineage"),
						new ItemFigure(row.getLong("complaints"), row.getLong("rated"), row.getLong("satisfied")));
			});
		return figures;
	}

}
