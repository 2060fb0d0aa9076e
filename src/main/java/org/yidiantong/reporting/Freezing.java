package org.yidiantong.reporting;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.District;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.stereotype.Component;

/**
 * Freezes a report: the cases as they stood at its end, and every figure and table taken
 * from them, in one transaction of the reporting role.
 */
@Component
class Freezing {

	private final ReadModelManagement models;

	private final ReportingRole role;

	private final Generations generations;

	private final FrozenCases cases;

	private final FigureQuery query;

	private final Ledgers ledgers;

	private final ListRows lists;

	private final Reports reports;

	private final OrganizationManagement organization;

	private final DistrictManagement districts;

	private final BusinessClock clock;

	Freezing(ReadModelManagement models, ReportingRole role, Generations generations, FrozenCases cases,
			FigureQuery query, Ledgers ledgers, ListRows lists, Reports reports, OrganizationManagement organization,
			DistrictManagement districts, BusinessClock clock) {
		this.models = models;
		this.role = role;
		this.generations = generations;
		this.cases = cases;
		this.query = query;
		this.ledgers = ledgers;
		this.lists = lists;
		this.reports = reports;
		this.organization = organization;
		this.districts = districts;
		this.clock = clock;
	}

	/** Freezes it, unless an attempt before did. */
	void freeze(Report report, UUID runner) {
		Directory names = new Directory(this.organization.chart());
		String district = this.districts.find(BoundDistrict.required()).map(District::name).orElse("");
		boolean done = false;
		while (!done) {
			int read = this.models.catchUp();
			done = this.role.call(() -> freeze(report, runner, read, district, names));
		}
	}

	/** False when other rows serve than those that were read on. */
	private boolean freeze(Report report, UUID runner, int read, String district, Directory names) {
		if (this.reports.frozen(report.id()).isEmpty()) {
			if (this.generations.held() != read) {
				return false;
			}
			ReportContent content = content(report, read, district, names);
			this.reports.freeze(report.id(), runner, Frozen.of(content, before(report), this.clock.instant()));
		}
		return true;
	}

	private ReportContent content(Report report, int generation, String district, Directory names) {
		ReportPeriod period = report.period();
		Window window = period.window();
		this.cases.keep(report.id(), generation, window);
		Figures figures = this.query.frozen(report.id(), generation, window);
		Measured previous = this.query.total(generation, period.previous().window());
		Measured lastYear = this.query.total(generation, period.lastYear().window());
		PartTables parts = new PartTables(figures, names);
		return new ReportContent(report.report(), BoundDistrict.required().value(), district, period.from(),
				period.to(), values(figures.total(), Basis.CUMULATIVE), values(figures.total(), Basis.PERIOD),
				List.of(SummaryTables.summary(figures.total(), previous, lastYear), trend(generation, period),
						parts.townships(), parts.departments(),
						new ItemTables(figures, this.lists.on(generation, period.to())).categories(),
						this.ledgers.overdue(report.id(), window, names),
						this.ledgers.rectifications(report.id(), generation, window, names), parts.villages(),
						SummaryTables.definitions()));
	}

	/** Each month of the period as of its own end, or the period's. */
	private ReportTable trend(int generation, ReportPeriod period) {
		List<TableRow> rows = period.months()
			.stream()
			.map((month) -> SummaryTables.month(month, this.query.total(generation, month.window())))
			.toList();
		return SummaryTables.trend(rows);
	}

	/** What the revision before said, if there was one that was finished. */
	private Optional<ReportContent> before(Report report) {
		return this.reports.revisions(report)
			.stream()
			.filter((other) -> other.revision() < report.revision())
			.flatMap((other) -> this.reports.frozen(other.id()).stream())
			.findFirst()
			.map(Frozen::reading);
	}

	static Map<String, @Nullable BigDecimal> values(Measured measured, Basis basis) {
		Map<String, @Nullable BigDecimal> values = new LinkedHashMap<>();
		for (Kpi kpi : Kpi.values()) {
			values.put(kpi.code(), kpi.of(measured, basis));
		}
		return values;
	}

}
