package org.yidiantong.complaints;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.dispatch.Assignment;
import org.yidiantong.complaints.events.ComplaintCardRaised;
import org.yidiantong.complaints.events.ComplaintDispatched;
import org.yidiantong.complaints.events.ComplaintEscalated;
import org.yidiantong.complaints.events.ComplaintEvent;
import org.yidiantong.complaints.events.ComplaintExplained;
import org.yidiantong.complaints.events.ComplaintExtended;
import org.yidiantong.complaints.events.ComplaintReassigned;
import org.yidiantong.complaints.events.ComplaintRedacted;
import org.yidiantong.complaints.events.ComplaintReopened;
import org.yidiantong.complaints.events.ComplaintReplied;
import org.yidiantong.complaints.events.ComplaintResumed;
import org.yidiantong.complaints.events.ComplaintReturned;
import org.yidiantong.complaints.events.ComplaintSentBack;
import org.yidiantong.complaints.events.ComplaintSupplemented;
import org.yidiantong.complaints.events.ComplaintSupervised;
import org.yidiantong.complaints.events.ComplaintSuspended;
import org.yidiantong.complaints.events.ComplaintUrged;
import org.yidiantong.complaints.events.ComplaintWithdrawn;
import org.yidiantong.complaints.events.SupervisionEnded;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.ComplaintRole;
import org.yidiantong.identity.Role;
import org.yidiantong.notification.Argument;
import org.yidiantong.notification.Notice;
import org.yidiantong.notification.NotificationManagement;
import org.yidiantong.notification.Recipient;
import org.yidiantong.organization.UnitCode;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Notifies the unit that has to act next on a complaint, after the action has committed.
 * A filing causes no notice, because it appears in the work list of the first desk. Each
 * unit gets one notice per event, even if the event is delivered several times.
 */
@Component
class ComplaintNotices {

	private static final Set<ComplaintAction> REASSIGNMENTS = Set.of(ComplaintAction.DISPATCH, ComplaintAction.RETURN,
			ComplaintAction.TAKE_BACK, ComplaintAction.HAND_OVER, ComplaintAction.ESCALATE);

	private final Complaints complaints;

	private final NotificationManagement notifications;

	ComplaintNotices(Complaints complaints, NotificationManagement notifications) {
		this.complaints = complaints;
		this.notifications = notifications;
	}

	@ApplicationModuleListener(id = "complaints.notice.dispatched")
	void on(ComplaintDispatched event) {
		tell(event, ComplaintAction.DISPATCH, (complaint) -> units(complaint, units(event.lead(), event.assisting())));
	}

	@ApplicationModuleListener(id = "complaints.notice.sent-back")
	void on(ComplaintSentBack event) {
		tell(event, ComplaintAction.SEND_BACK, (complaint) -> handlers(complaint, event));
	}

	@ApplicationModuleListener(id = "complaints.notice.suspended")
	void on(ComplaintSuspended event) {
		tell(event, ComplaintAction.SUSPEND, (complaint) -> handlers(complaint, event));
	}

	@ApplicationModuleListener(id = "complaints.notice.resumed")
	void on(ComplaintResumed event) {
		tell(event, ComplaintAction.RESUME, (complaint) -> handlers(complaint, event));
	}

	@ApplicationModuleListener(id = "complaints.notice.withdrawn")
	void on(ComplaintWithdrawn event) {
		tell(event, ComplaintAction.WITHDRAW,
				(complaint) -> Stream.concat(handlers(complaint, event), desk(complaint)));
	}

	@ApplicationModuleListener(id = "complaints.notice.extended")
	void on(ComplaintExtended event) {
		tell(event, ComplaintAction.EXTEND, this::desk);
	}

	@ApplicationModuleListener(id = "complaints.notice.returned")
	void on(ComplaintReturned event) {
		lost(event, event.unit());
		tell(event, ComplaintAction.RETURN, this::desk);
	}

	@ApplicationModuleListener(id = "complaints.notice.reassigned")
	void on(ComplaintReassigned event) {
		lost(event, event.former());
		if (event.lead() == null) {
			tellFormer(event, ComplaintAction.TAKE_BACK.fact(), Stream.of(event.former()));
		}
		else {
			UnitCode lead = event.lead();
			tell(event, ComplaintAction.HAND_OVER,
					(complaint) -> Stream.concat(units(complaint, units(lead, event.assisting())), desk(complaint))
						.distinct());
		}
	}

	@ApplicationModuleListener(id = "complaints.notice.replied")
	void on(ComplaintReplied event) {
		tell(event, ComplaintAction.REPLY, this::desk);
	}

	@ApplicationModuleListener(id = "complaints.notice.supplied")
	void on(ComplaintSupplemented event) {
		tell(event, ComplaintAction.SUPPLY, (complaint) -> complaint.isHeld(event.subjectVersion()) ? desk(complaint)
				: Stream.concat(handlers(complaint, event), desk(complaint)).distinct());
	}

	/** Tells the units of supplements that the desk has passed on. */
	@ApplicationModuleListener(id = "complaints.notice.passed-on")
	void on(ComplaintRedacted event) {
		tell(event, ComplaintAction.SUPPLY, (complaint) -> complaint.history().passesOn(event.subjectVersion())
				? handlers(complaint, event) : Stream.empty());
	}

	/** Tells the desk of a complaint that its complainant has reopened. */
	@ApplicationModuleListener(id = "complaints.notice.unsolved")
	void on(ComplaintReopened event) {
		tell(event, "unsolved",
				(complaint) -> complaint.history()
					.last(ComplaintAction.REOPEN)
					.filter((entry) -> entry.by() == ComplaintRole.CITIZEN)
					.isPresent() ? desk(complaint) : Stream.empty());
	}

	/** Tells the units that handle it, and those that supervise them. */
	@ApplicationModuleListener(id = "complaints.notice.urged")
	void on(ComplaintUrged event) {
		tell(event, ComplaintAction.URGE,
				(complaint) -> Stream.concat(complaint.state().isWithUnit()
						? units(complaint, complaint.assignment().stream().flatMap(Assignment::units)) : Stream.empty(),
						desk(complaint))
					.distinct());
	}

	/**
	 * Tells the supervising unit of a card, and the unit that has to act. A recused unit
	 * supervises nothing; the district does in its place.
	 */
	@ApplicationModuleListener(id = "complaints.notice.card-raised")
	void on(ComplaintCardRaised event) {
		tell(event, "card." + event.card(), (complaint) -> Stream
			.concat(desk(complaint),
					units(complaint,
							complaint.assignment().stream().flatMap((one) -> Stream.ofNullable(one.watching()))))
			.distinct());
		tell(event, "card.lead." + event.card(),
				(complaint) -> units(complaint, complaint.assignment().stream().map(Assignment::lead)));
	}

	/**
	 * Tells those who have to act, and those who supervise them, but not who ordered it.
	 */
	@ApplicationModuleListener(id = "complaints.notice.supervised")
	void on(ComplaintSupervised event) {
		tell(event, ComplaintAction.SUPERVISE.fact(), event.superviseUntil(),
				(complaint) -> supervised(complaint).filter((one) -> !isOrderer(one, event)));
	}

	@ApplicationModuleListener(id = "complaints.notice.supervision-ended")
	void on(SupervisionEnded event) {
		tell(event, ComplaintAction.END_SUPERVISION, this::supervised);
	}

	/** Tells the district, which goes on, and the desk and the unit that lose it. */
	@ApplicationModuleListener(id = "complaints.notice.escalated")
	void on(ComplaintEscalated event) {
		List<UnitCode> losers = Stream.concat(Stream.of(event.desk()), Stream.ofNullable(event.former())).toList();
		losers.forEach((unit) -> lost(event, unit));
		tell(event, ComplaintAction.ESCALATE, this::desk);
		tellFormer(event, "escalated.former", losers.stream());
	}

	/** Tells those who supervise the unit that has explained itself. */
	@ApplicationModuleListener(id = "complaints.notice.explained")
	void on(ComplaintExplained event) {
		tell(event, ComplaintAction.EXPLAIN,
				(complaint) -> Stream.concat(desk(complaint), watching(complaint)).distinct());
	}

	/** The unit that supervises the lead unit. */
	private static Stream<Recipient> watching(Complaint complaint) {
		return units(complaint, complaint.assignment().stream().flatMap((one) -> Stream.ofNullable(one.watching())));
	}

	private static boolean isOrderer(Recipient one, ComplaintSupervised event) {
		return switch (event.orderer()) {
			case UNIT -> one.equals(Recipient.unit(Objects.requireNonNull(event.unit())));
			case DISTRICT -> !one.key().startsWith("unit:");
			case LEADER -> false;
		};
	}

	/** The lead unit, the first desk, and the unit that supervises the lead unit. */
	private Stream<Recipient> supervised(Complaint complaint) {
		return Stream
			.concat(desk(complaint),
					units(complaint, complaint.assignment()
						.stream()
						.flatMap((one) -> Stream.of(Optional.of(one.lead()), Optional.ofNullable(one.watching()))
							.flatMap(Optional::stream))))
			.distinct();
	}

	private void tell(ComplaintEvent event, ComplaintAction action, Function<Complaint, Stream<Recipient>> recipients) {
		tell(event, action.fact(), recipients);
	}

	private void tell(ComplaintEvent event, String kind, Function<Complaint, Stream<Recipient>> recipients) {
		tell(event, kind, null, recipients);
	}

	/** Tells of a day, or of the due day. */
	private void tell(ComplaintEvent event, String kind, @Nullable LocalDate day,
			Function<Complaint, Stream<Recipient>> recipients) {
		tell(event, kind, day, "/cases/" + event.complaint(), recipients);
	}

	private void tell(ComplaintEvent event, String kind, @Nullable LocalDate day, String link,
			Function<Complaint, Stream<Recipient>> recipients) {
		this.complaints.findById(new ComplaintKey(event.tenant(), event.complaint().value())).ifPresent((complaint) -> {
			Notice notice = Notice.of("complaints.notice." + kind, event.subject(), event.subjectVersion(), link,
					name(complaint), Argument.date((day == null) ? complaint.clock().dueOn() : day));
			recipients.apply(complaint).forEach((one) -> this.notifications.tell(one, notice, event.occurredAt()));
		});
	}

	/** Takes back what a unit was told of a complaint that it does not see any more. */
	private void lost(ComplaintEvent event, UnitCode unit) {
		this.complaints.findById(new ComplaintKey(event.tenant(), event.complaint().value()))
			.filter((complaint) -> complaint.assignment().stream().flatMap(Assignment::units).noneMatch(unit::equals))
			.ifPresent((complaint) -> this.notifications.withdraw(Recipient.unit(unit), event.subject(),
					event.subjectVersion() - 1));
	}

	/** Tells units that they have lost a complaint; the message leads to their list. */
	private void tellFormer(ComplaintEvent event, String kind, Stream<UnitCode> units) {
		tell(event, kind, null, "/cases", (complaint) -> units(complaint, units));
	}

	/** The number, or the place before acceptance assigns a number. */
	private static Argument name(Complaint complaint) {
		return Optional.ofNullable(complaint.milestones().number())
			.map(Argument::code)
			.orElseGet(() -> Argument.place(complaint.matter().placeCode()));
	}

	/** The first desk; the district where there is none. */
	private Stream<Recipient> desk(Complaint complaint) {
		UnitCode desk = complaint.matter().supervisingUnit();
		return (desk == null) ? this.notifications.holders(Role.DISPATCHER, complaint.matter().recusal().posts())
				: units(complaint, Stream.of(desk));
	}

	/**
	 * The units that handle the complaint; none if it was assigned to others since the
	 * event.
	 */
	private static Stream<Recipient> handlers(Complaint complaint, ComplaintEvent event) {
		if (complaint.history().hasAny(REASSIGNMENTS, event.subjectVersion())) {
			return Stream.empty();
		}
		return units(complaint, complaint.assignment().stream().flatMap((one) -> units(one.lead(), one.assisting())));
	}

	/** The units that are not recused. */
	private static Stream<Recipient> units(Complaint complaint, Stream<UnitCode> units) {
		return units.filter((unit) -> !complaint.matter().recuses(unit)).map(Recipient::unit);
	}

	private static Stream<UnitCode> units(UnitCode lead, List<UnitCode> assisting) {
		return Stream.concat(Stream.of(lead), assisting.stream());
	}

}
