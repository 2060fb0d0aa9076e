package org.yidiantong.reporting.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.reporting.readmodel.ReadModelManagement;
import org.yidiantong.reporting.readmodel.ReportingRole;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the current figures of the bound district. They are computed from the read
 * models on each call and not stored; use a report for figures that must not change.
 */
@Service
public class FigureManagement {

	private static final int MONTHS = 12;

	private final ReadModelManagement models;

	private final ReportingRole role;

	private final FigureQuery query;

	private final OrganizationManagement organization;

	private final BusinessClock clock;

	FigureManagement(ReadModelManagement models, ReportingRole role, FigureQuery query,
			OrganizationManagement organization, BusinessClock clock) {
		this.models = models;
		this.role = role;
		this.query = query;
		this.organization = organization;
		this.clock = clock;
	}

	/**
	 * Computes today's figures, those of every township and of the last twelve months.
	 * @throws org.yidiantong.identity.NotPermitted when the actor may not read figures
	 */
	@Transactional(propagation = Propagation.NEVER)
	public TodaysFigures today(Actor actor) {
		actor.require(Permission.REPORTS_READ);
		this.models.catchUp();
		ReportNames names = new ReportNames(this.organization.chart(), Map.of());
		Instant now = this.clock.instant();
		LocalDate today = this.clock.today();
		Window window = new Window(today.withDayOfMonth(1), now.plusMillis(1), today);
		return this.role.call(() -> {
			int generation = this.models.lockedGeneration();
			Breakdown figures = this.query.live(generation, window);
			return new TodaysFigures(now, Kpi.values(figures.total(), Basis.CUMULATIVE),
					new BreakdownTables(figures, names, Basis.CUMULATIVE).townships(), months(generation, today));
		});
	}

	/** Whether any complaint had been filed by the end of last month. */
	@Transactional(propagation = Propagation.NEVER)
	public boolean anyCaseLastMonth() {
		Window window = ReportPeriod.of(YearMonth.from(this.clock.today()).minusMonths(1)).window();
		return this.role.call(() -> this.query.total(this.models.lockedGeneration(), window)
			.number(Basis.CUMULATIVE, ComplaintSet.COMPLAINTS) > 0);
	}

	private List<MonthFigures> months(int generation, LocalDate today) {
		YearMonth current = YearMonth.from(today);
		return IntStream.range(0, MONTHS)
			.mapToObj((back) -> current.minusMonths(MONTHS - 1L - back))
			.map((month) -> month(generation, month, today))
			.toList();
	}

	private MonthFigures month(int generation, YearMonth month, LocalDate today) {
		LocalDate end = month.atEndOfMonth();
		Measurements measured = this.query.total(generation,
				Window.of(month.atDay(1), end.isAfter(today) ? today : end));
		return new MonthFigures(month, Kpi.values(measured, Basis.PERIOD), Kpi.values(measured, Basis.CUMULATIVE));
	}

}
