package org.yidiantong.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.MappedSuperclass;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.deadline.ResponseDeadline;
import org.yidiantong.complaints.events.ComplaintSupervised;
import org.yidiantong.complaints.events.SupervisionEnded;
import org.yidiantong.complaints.privacy.ProtectedText;
import org.yidiantong.complaints.supervision.Orderer;
import org.yidiantong.complaints.supervision.SupervisionNotOrdered;
import org.yidiantong.complaints.supervision.SupervisionOrder;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.ComplaintRole;
import org.yidiantong.organization.UnitCode;

/**
 * The actions by which a complaint is supervised, beside those by which it is handled.
 */
@MappedSuperclass
abstract class SupervisedComplaint extends StoredComplaint {

	@SuppressWarnings("NullAway.Init")
	protected SupervisedComplaint() {
	}

	SupervisedComplaint(ComplaintKey id, byte[] codeHash, byte @Nullable [] fingerprint, SubjectMatter matter,
			byte @Nullable [] contact, ResponseDeadline deadline, Instant now) {
		super(id, codeHash, fingerprint, matter, contact, deadline, now);
	}

	/**
	 * Puts it under supervision (督办); a former order of the same orderer ends.
	 * @param until a working day
	 */
	ComplaintSupervised supervise(LocalDate until, ProtectedText note, PerformedBy by) {
		this.history.add(ComplaintAction.SUPERVISE, by, null, note);
		Orderer orderer = orderer(by);
		this.supervision.add(new SupervisionOrder(moves(), until, orderer, by.at(), null));
		return new ComplaintSupervised(tenant(), id(), ComplaintSupervised.Orderer.valueOf(orderer.kind().name()),
				orderer.unit(), until, state().published(), moves(), by.at());
	}

	/**
	 * Takes off the supervision that the same orderer has ordered (解除督办).
	 * @throws SupervisionNotOrdered when it has not
	 */
	SupervisionEnded endSupervision(PerformedBy by) {
		this.history.require(ComplaintAction.END_SUPERVISION, by);
		this.supervision.takeOff(orderer(by), by.at());
		this.history.add(ComplaintAction.END_SUPERVISION, by, null, null);
		return new SupervisionEnded(tenant(), id(), !supervision().isEmpty(), state().published(), moves(), by.at());
	}

	/** The orders that stand, oldest first; none once it has ended. */
	List<SupervisionOrder> supervision() {
		return state().isOpen() ? this.supervision.open() : List.of();
	}

	/** Whether its supervision was ordered in a role, by the unit if it is one. */
	boolean isSupervisedBy(ComplaintRole role, @Nullable UnitCode unit) {
		return state().isOpen() && this.supervision.isOrderedBy(orderer(role, unit, ""));
	}

	private static Orderer orderer(PerformedBy by) {
		return orderer(by.role(), by.unit(), String.valueOf(by.actor()));
	}

	private static Orderer orderer(ComplaintRole role, @Nullable UnitCode unit, String actor) {
		return switch (role) {
			case LEADER -> new Orderer(Orderer.Kind.LEADER, null, actor);
			case SUPERVISOR, WATCHER -> new Orderer(Orderer.Kind.UNIT, unit, actor);
			case DISPATCHER -> new Orderer(Orderer.Kind.DISTRICT, null, actor);
			case CITIZEN, HANDLER, PLATFORM -> throw new IllegalArgumentException(role + " orders no supervision");
		};
	}

}
