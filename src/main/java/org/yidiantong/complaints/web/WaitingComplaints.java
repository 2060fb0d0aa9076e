package org.yidiantong.complaints.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.ComplaintInspection;
import org.yidiantong.complaints.ComplaintScreening;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.inspection.ComplaintFilter;
import org.yidiantong.complaints.inspection.ComplaintSummary;
import org.yidiantong.complaints.inspection.UrgentComplaints;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.notification.WaitingGroup;
import org.yidiantong.notification.WaitingLine;
import org.yidiantong.notification.WaitingWork;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lists the complaints that wait for an officer.
 */
@Component
@Order(10)
class WaitingComplaints implements WaitingWork {

	private static final int LINES = 8;

	private final ComplaintInspection cases;

	private final UrgentComplaints urgent;

	private final OrganizationManagement organization;

	private final MessageSource messages;

	private final ComplaintScreening screening;

	private final BusinessClock clock;

	WaitingComplaints(ComplaintInspection cases, UrgentComplaints urgent, OrganizationManagement organization,
			ComplaintScreening screening, MessageSource messages, BusinessClock clock) {
		this.clock = clock;
		this.cases = cases;
		this.urgent = urgent;
		this.organization = organization;
		this.screening = screening;
		this.messages = messages;
	}

	@Override
	public List<WaitingGroup> of(Actor actor) {
		if (!actor.may(Permission.CASES_DISPATCH) && !actor.may(Permission.CASES_HANDLE)) {
			return actor.may(Permission.CASES_SUPERVISE) ? supervised(actor).stream().toList() : List.of();
		}
		List<WaitingGroup> groups = new ArrayList<>();
		int held = this.screening.count(actor);
		if (held > 0) {
			groups.add(new WaitingGroup("complaints.held.title", held, "/held", List.of()));
		}
		groups.add(group(actor, "complaints.cases.waiting", "", ComplaintFilter.ofWaiting(), this::waiting));
		// a handling unit sees in its work list what is under supervision
		(actor.may(Permission.CASES_DISPATCH) ? supervised(actor) : unexplained(actor)).ifPresent(groups::add);
		return groups;
	}

	/** The red cards that a handling unit has to explain; none where there is none. */
	private Optional<WaitingGroup> unexplained(Actor actor) {
		return (actor.may(Permission.CASES_HANDLE) && actor.unit() != null)
				? filled(group(actor, "complaints.cases.unexplained", "?unexplained=true",
						ComplaintFilter.ofUnexplained(), (one, detail) -> line(text(one), detail, one, null, false)))
				: Optional.empty();
	}

	/** The complaints under supervision; none where there is none. */
	private Optional<WaitingGroup> supervised(Actor actor) {
		return filled(group(actor, "complaints.cases.supervised", "?supervised=true", ComplaintFilter.ofSupervised(),
				this::supervised));
	}

	private static Optional<WaitingGroup> filled(WaitingGroup group) {
		return Optional.of(group).filter((one) -> one.count() > 0);
	}

	private WaitingGroup group(Actor actor, String title, String query, ComplaintFilter filter,
			BiFunction<ComplaintSummary, String, WaitingLine> line) {
		List<ComplaintSummary> first = this.urgent.mostUrgent(actor, filter, LINES + 1);
		int count = (first.size() <= LINES) ? first.size() : Math.toIntExact(this.cases.count(actor, filter));
		List<ComplaintSummary> shown = first.stream().limit(LINES).toList();
		Map<ComplaintId, String> words = this.urgent.beginnings(actor,
				shown.stream().map(ComplaintSummary::id).toList());
		OrganizationChart chart = this.organization.chart();
		return new WaitingGroup(title, count, "/cases" + query, shown.stream()
			.map((one) -> line.apply(one, chart.placeName(one.placeCode()) + " · " + words.getOrDefault(one.id(), "")))
			.toList());
	}

	private WaitingLine supervised(ComplaintSummary one, String detail) {
		LocalDate until = one.superviseUntil();
		return line(text(one), detail, one, until, until != null && this.clock.today().isAfter(until));
	}

	private WaitingLine waiting(ComplaintSummary one, String detail) {
		String supervised = (one.superviseUntil() == null) ? "" : word("complaints.supervised") + " ";
		return line(supervised + text(one), detail, one, one.dueOn(), one.overdue());
	}

	private static WaitingLine line(String text, String detail, ComplaintSummary one, @Nullable LocalDate dueOn,
			boolean overdue) {
		return new WaitingLine(text, detail, "/cases/" + one.id(), dueOn, overdue);
	}

	private String text(ComplaintSummary one) {
		String state = word("complaints.staff.state." + one.state());
		String number = (one.caseNumber() == null) ? "" : one.caseNumber() + " ";
		String item = (one.itemName() == null) ? word("complaints.progress.item.none") : one.itemName();
		String card = (one.card() == null) ? "" : word("complaints.card." + one.card()) + " ";
		return card + number + state + " · " + item;
	}

	private String word(String key) {
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
