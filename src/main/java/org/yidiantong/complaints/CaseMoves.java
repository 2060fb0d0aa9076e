package org.yidiantong.complaints;

import java.time.Instant;

import org.yidiantong.audit.AuditLog;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.eventlog.EventLog;
import org.yidiantong.eventlog.Occurrence;
import org.yidiantong.identity.Actor;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.stereotype.Component;

/**
 * How staff move a case: it is held for the one who moves it, told to the log and kept on
 * record.
 */
@Component
class CaseMoves {

	private final Complaints complaints;

	private final EventLog log;

	private final AuditLog audit;

	private final CaseNotices notices;

	private final BusinessClock clock;

	CaseMoves(Complaints complaints, EventLog log, AuditLog audit, CaseNotices notices, BusinessClock clock) {
		this.complaints = complaints;
		this.log = log;
		this.audit = audit;
		this.notices = notices;
		this.clock = clock;
	}

	/**
	 * Does something with a case.
	 * @throws CaseUnknown when there is none, or it is not for this actor's eyes
	 * @throws ActionNotYours when others do this
	 * @throws ActionImpossible when the state does not allow it
	 * @throws CaseChanged when it is not as it was read
	 */
	CaseStanding move(Actor actor, CaseRef ref, ComplaintAction action, Work work) {
		Complaint complaint = held(actor, ref);
		ComplaintRole role = complaint.roleFor(action, Reach.roles(actor, complaint));
		if (complaint.revision() != ref.revision()) {
			throw new CaseChanged(complaint.state());
		}
		return done(actor, complaint, action, new Hand(role, actor.name(), actor.unit()), work);
	}

	/** A case held for its mover, as it stands. */
	Complaint held(Actor actor, CaseRef ref) {
		return this.complaints.findWithLockById(new ComplaintId(BoundDistrict.required().value(), ref.id()))
			.filter((found) -> Reach.sees(actor, found))
			.orElseThrow(CaseUnknown::new);
	}

	private CaseStanding done(Actor actor, Complaint complaint, ComplaintAction action, Hand hand, Work work) {
		Instant now = this.clock.instant();
		Record data = work.on(complaint, hand, now);
		this.complaints.flush();
		String subject = complaint.id().subject();
		this.log.append(new Occurrence(action.published(), subject, complaint.moves(), now, data));
		this.notices.tell(complaint, action);
		this.audit.record(actor.name(), "complaints." + action.fact(), subject, null);
		return CaseStanding.of(complaint);
	}

	/** What is done with a case; gives what the log is told. */
	@FunctionalInterface
	interface Work {

		Record on(Complaint complaint, Hand hand, Instant now);

	}

}
