package org.yidiantong.complaints.inspection;

import java.util.Optional;

import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.identity.Actor;

/**
 * The sweeps that complaints have caused. Implemented by the nested module that keeps
 * them.
 */
public interface ComplaintSweeps {

	/** The sum of the sweeps that a complaint has caused; empty without any. */
	Optional<SweepSum> sum(ComplaintId complaint);

	/**
	 * Whether the actor can open a sweep because of a complaint, and how often there were
	 * complaints like it; empty if the actor cannot.
	 */
	Optional<SweepProposal> proposal(Actor actor, ComplaintId complaint);

}
