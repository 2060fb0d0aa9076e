package org.yidiantong.reporting.appraisal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.reporting.figures.BasedFigure;
import org.yidiantong.reporting.figures.Basis;
import org.yidiantong.reporting.figures.FigureManagement;
import org.yidiantong.reporting.figures.Kpi;
import org.yidiantong.reporting.figures.ReportPeriod;
import org.yidiantong.reporting.readmodel.ReadModelManagement;
import org.yidiantong.reporting.readmodel.ReportingRole;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the yearly cards of the bound district's townships and departments. They
 * are computed on each call and not stored.
 */
@Service
public class AppraisalManagement {

	private static final int FIRST_YEAR = 2000;

	private static final List<BasedFigure> ADDED = List.of(new BasedFigure(Kpi.RETURN_RATE, Basis.PERIOD));

	private final FigureManagement figures;

	private final OtherFacts facts;

	private final AppraisalWeightsStore weights;

	private final OrganizationManagement organization;

	private final ReadModelManagement models;

	private final ReportingRole role;

	private final AuditLog audit;

	private final BusinessClock clock;

	AppraisalManagement(FigureManagement figures, OtherFacts facts, AppraisalWeightsStore weights,
			OrganizationManagement organization, ReadModelManagement models, ReportingRole role, AuditLog audit,
			BusinessClock clock) {
		this.figures = figures;
		this.facts = facts;
		this.weights = weights;
		this.organization = organization;
		this.models = models;
		this.role = role;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * The cards of a year, the current one up to now. With weights of the district, each
	 * has a score and the score that the same weights give for the year before.
	 * @param year null for the current one
	 * @throws AppraisalUnknown when the year has not begun or lies too far back
	 * @throws org.yidiantong.identity.NotPermitted when the actor may not read figures
	 */
	@Transactional(propagation = Propagation.NEVER)
	public Appraisal of(Actor actor, @Nullable Integer year) {
		actor.require(Permission.REPORTS_READ);
		LocalDate today = this.clock.today();
		int asked = (year == null) ? today.getYear() : year;
		if (asked > today.getYear() || asked < FIRST_YEAR) {
			throw new AppraisalUnknown(String.valueOf(asked));
		}
		ReportPeriod period = period(asked, today);
		AppraisalWeights own = this.role.call(this.weights::find);
		List<AppraisalCard> cards = cards(actor, period, today);
		return new Appraisal(asked, period.from(), period.to(), own.weights(),
				own.isEmpty() ? cards : scored(cards, cards(actor, period(asked - 1, today), today), own));
	}

	/**
	 * The cards of a year for a file. Refuses as {@link #of} does. Audited, since the
	 * file leaves the platform.
	 */
	@Transactional(propagation = Propagation.NEVER)
	public Appraisal download(Actor actor, @Nullable Integer year) {
		Appraisal all = of(actor, year);
		this.audit.record(actor.name(), "reporting.download", "appraisal/" + all.year(),
				all.from() + " – " + all.to() + " appraisal.xlsx", null);
		return all;
	}

	/**
	 * The card of one township or department. Refuses as {@link #of} does.
	 * @param code of the township or unit
	 * @throws AppraisalUnknown when there is no such township or department
	 */
	@Transactional(propagation = Propagation.NEVER)
	public Appraisal of(Actor actor, String code, @Nullable Integer year) {
		Appraisal all = of(actor, year);
		List<AppraisalCard> cards = all.cards().stream().filter((card) -> card.code().equals(code)).toList();
		if (cards.isEmpty()) {
			throw new AppraisalUnknown(code);
		}
		return new Appraisal(all.year(), all.from(), all.to(), all.weights(), cards);
	}

	private List<AppraisalCard> cards(Actor actor, ReportPeriod period, LocalDate today) {
		var tables = this.figures.ofUnits(actor, period, ADDED);
		OtherFacts.Found found = this.role
			.call(() -> this.facts.find(this.models.lockedGeneration(), period.from(), period.to(), today));
		return new CardWriter(this.organization.chart(), found).cards(tables);
	}

	private static List<AppraisalCard> scored(List<AppraisalCard> cards, List<AppraisalCard> before,
			AppraisalWeights weights) {
		Map<String, @Nullable BigDecimal> lastYear = new HashMap<>();
		before.forEach((card) -> lastYear.put(card.group() + card.code(), weights.score(card)));
		return cards.stream()
			.map((card) -> card.scored(weights.score(card), lastYear.get(card.group() + card.code())))
			.toList();
	}

	private static ReportPeriod period(int year, LocalDate today) {
		LocalDate end = LocalDate.of(year, 12, 31);
		return new ReportPeriod(LocalDate.of(year, 1, 1), end.isAfter(today) ? today : end);
	}

}
