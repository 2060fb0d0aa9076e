package org.yidiantong.complaints.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.ComplaintInspection;
import org.yidiantong.complaints.ComplaintScreening;
import org.yidiantong.complaints.inspection.ComplaintFilter;
import org.yidiantong.complaints.inspection.ComplaintSummary;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.notification.WaitingGroup;
import org.yidiantong.notification.WaitingLine;
import org.yidiantong.notification.WaitingWork;

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

	private static final PageRequest FIRST = new PageRequest(8, null);

	private final ComplaintInspection cases;

	private final MessageSource messages;

	private final ComplaintScreening screening;

	private final BusinessClock clock;

	WaitingComplaints(ComplaintInspection cases, ComplaintScreening screening, MessageSource messages,
			BusinessClock clock) {
		this.clock = clock;
		this.cases = cases;
		this.screening = screening;
		this.messages = messages;
	}

	@Override
	public List<WaitingGroup> of(Actor actor) {
		if (!actor.may(Permission.CASES_DISPATCH) && !actor.may(Permission.CASES_HANDLE)) {
			return actor.may(Permission.CASES_SUPERVISE) ? supervised(actor) : List.of();
		}
		Page<ComplaintSummary> first = this.cases.list(actor, ComplaintFilter.ofWaiting(), FIRST);
		int count = (first.next() == null) ? first.items().size()
				: Math.toIntExact(this.cases.count(actor, ComplaintFilter.ofWaiting()));
		WaitingGroup waiting = new WaitingGroup("complaints.cases.waiting", count, "/cases",
				first.items().stream().map(this::line).toList());
		int held = this.screening.count(actor);
		List<WaitingGroup> groups = new ArrayList<>();
		if (held > 0) {
			groups.add(new WaitingGroup("complaints.held.title", held, "/held", List.of()));
		}
		groups.add(waiting);
		// a handling unit sees in its work list what is under supervision
		groups.addAll(actor.may(Permission.CASES_DISPATCH) ? supervised(actor) : unexplained(actor));
		return groups;
	}

	/** The red cards that a handling unit has to explain; none where there is none. */
	private List<WaitingGroup> unexplained(Actor actor) {
		if (!actor.may(Permission.CASES_HANDLE) || actor.unit() == null) {
			return List.of();
		}
		Page<ComplaintSummary> first = this.cases.list(actor, ComplaintFilter.ofUnexplained(), FIRST);
		int count = (first.next() == null) ? first.items().size()
				: Math.toIntExact(this.cases.count(actor, ComplaintFilter.ofUnexplained()));
		return (count == 0) ? List.of()
				: List.of(new WaitingGroup("complaints.cases.unexplained", count, "/cases?unexplained=true",
						first.items()
							.stream()
							.map((one) -> new WaitingLine(text(one), "/cases/" + one.id(), null, false))
							.toList()));
	}

	/**
	 * The complaints under supervision, the first to be done first; none where there is
	 * none.
	 */
	private List<WaitingGroup> supervised(Actor actor) {
		Page<ComplaintSummary> first = this.cases.list(actor, ComplaintFilter.ofSupervised(), FIRST);
		int count = (first.next() == null) ? first.items().size()
				: Math.toIntExact(this.cases.count(actor, ComplaintFilter.ofSupervised()));
		List<WaitingLine> lines = first.items()
			.stream()
			.sorted(Comparator.comparing(ComplaintSummary::superviseUntil,
					Comparator.nullsLast(Comparator.naturalOrder())))
			.map(this::supervised)
			.toList();
		return (count == 0) ? List.of()
				: List.of(new WaitingGroup("complaints.cases.supervised", count, "/cases?supervised=true", lines));
	}

	private WaitingLine supervised(ComplaintSummary one) {
		LocalDate until = one.superviseUntil();
		return new WaitingLine(text(one), "/cases/" + one.id(), until,
				until != null && this.clock.today().isAfter(until));
	}

	private WaitingLine line(ComplaintSummary one) {
		String supervised = (one.superviseUntil() == null) ? "" : word("complaints.supervised") + " ";
		return new WaitingLine(supervised + text(one), "/cases/" + one.id(), one.dueOn(), one.overdue());
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
