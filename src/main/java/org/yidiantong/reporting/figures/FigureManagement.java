package org.yidiantong.reporting.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.recused.RecusedComplaints;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
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

	private final SnapshotComplaints complaints;

	private final RecusedComplaints recused;

	private final DisclosureTables disclosures;

	private final OrganizationManagement organization;

	private final BusinessClock clock;

	FigureManagement(ReadModelManagement models, ReportingRole role, FigureQuery query, SnapshotComplaints complaints,
			RecusedComplaints recused, DisclosureTables disclosures, OrganizationManagement organization,
			BusinessClock clock) {
		this.models = models;
		this.role = role;
		this.query = query;
		this.complaints = complaints;
		this.recused = recused;
		this.disclosures = disclosures;
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
			ReportTable categories = new ChecklistTable(figures, this.models.checklist(generation, today)).categories();
			return compared(generation, now, new ReportPeriod(window.from(), today), figures,
					new BreakdownTables(figures, names, Basis.CUMULATIVE).townships(), categories);
		});
	}

	/**
	 * The complaints behind a figure as of now, in the order of their ids. For a count
	 * these are the counted ones, for a rate all that form its denominator. Those from
	 * which the actor is recused are left out.
	 * @param figure one with complaints, see {@link Kpi#isOfComplaints()}
	 * @param within the part of the district, and the month
	 * @throws org.yidiantong.identity.NotPermitted when the actor may not read figures
	 */
	@Transactional(propagation = Propagation.NEVER)
	public Page<ComplaintBehindFigure> behind(Actor actor, Kpi figure, FigurePart within, PageRequest page) {
		actor.require(Permission.REPORTS_READ);
		this.models.catchUp();
		LocalDate today = this.clock.today();
		YearMonth month = within.monthOr(YearMonth.from(today));
		Window window = month.equals(YearMonth.from(today))
				? new Window(month.atDay(1), this.clock.instant().plusMillis(1), today)
				: ReportPeriod.of(month).window();
		UUID[] hidden = this.recused.idsOf(actor);
		return this.role.call(() -> this.complaints.behind(this.models.lockedGeneration(),
				figure.drillDown().orElseThrow(), within, window, hidden, page));
	}

	/**
	 * The tables of townships and departments for a period, and the disclosure tasks of
	 * townships: {@code townships departments disclosures}. Units are compared by the
	 * figures of the period.
	 * @param period one that has begun; today's figures are as of now
	 * @param added figures of complaints beside those that the tables always have
	 * @throws org.yidiantong.identity.NotPermitted when the actor may not read figures
	 */
	@Transactional(propagation = Propagation.NEVER)
	public List<ReportTable> ofUnits(Actor actor, ReportPeriod period, List<BasedFigure> added) {
		actor.require(Permission.REPORTS_READ);
		this.models.catchUp();
		ReportNames names = new ReportNames(this.organization.chart(), Map.of());
		Window window = period.to().isBefore(this.clock.today()) ? period.window()
				: new Window(period.from(), this.clock.instant().plusMillis(1), period.to());
		return this.role.call(() -> {
			int generation = this.models.lockedGeneration();
			BreakdownTables parts = new BreakdownTables(this.query.live(generation, window), names, Basis.PERIOD,
					added);
			return List.of(parts.townships(), parts.departments(),
					this.disclosures.of(generation, window, names, this.models.checklist(generation, period.to()))
						.get(0));
		});
	}

	/** Whether any complaint had been filed by the end of a day. */
	@Transactional(propagation = Propagation.NEVER)
	public boolean anyCaseBy(LocalDate day) {
		Window window = new ReportPeriod(day, day).window();
		return this.role.call(() -> this.query.total(this.models.lockedGeneration(), window)
			.number(Basis.CUMULATIVE, ComplaintSet.COMPLAINTS) > 0);
	}

	/**
	 * Takes the months before this one and both days of comparison at once. This month is
	 * the period of the figures.
	 */
	private TodaysFigures compared(int generation, Instant now, ReportPeriod period, Breakdown figures,
			ReportTable townships, ReportTable categories) {
		List<ReportPeriod> periods = new ArrayList<>(months(period.to()).subList(0, MONTHS - 1));
		periods.add(period.previous());
		periods.add(period.lastYear());
		List<Measurements> measured = this.query.totals(generation,
				periods.stream().map(ReportPeriod::window).toList());
		Measurements total = figures.total();
		List<MonthFigures> months = Stream
			.concat(IntStream.range(0, MONTHS - 1).mapToObj((at) -> month(periods.get(at), measured.get(at))),
					Stream.of(month(period, total)))
			.toList();
		return new TodaysFigures(now, Kpi.values(total, Basis.CUMULATIVE), Kpi.values(total, Basis.PERIOD), townships,
				categories, months, earlier(periods.get(MONTHS - 1), measured.get(MONTHS - 1)),
				earlier(periods.get(MONTHS), measured.get(MONTHS)));
	}

	private static MonthFigures month(ReportPeriod period, Measurements measured) {
		return new MonthFigures(YearMonth.from(period.from()), Kpi.values(measured, Basis.PERIOD),
				Kpi.values(measured, Basis.CUMULATIVE));
	}

	private static TodaysFigures.Earlier earlier(ReportPeriod period, Measurements measured) {
		return new TodaysFigures.Earlier(period.to(), Kpi.values(measured, Basis.CUMULATIVE),
				Kpi.values(measured, Basis.PERIOD));
	}

	/** The last twelve months, the current one up to today. */
	private static List<ReportPeriod> months(LocalDate today) {
		LocalDate first = today.withDayOfMonth(1).minusMonths(MONTHS - 1L);
		return new ReportPeriod(first, today).months();
	}

}
