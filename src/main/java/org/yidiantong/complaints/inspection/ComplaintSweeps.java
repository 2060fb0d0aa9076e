package org.yidiantong.complaints.inspection;

import java.time.LocalDate;
import java.util.Optional;

import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.events.SweepId;
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

	/**
	 * Opens a sweep at the place of a complaint, for a module that cannot know the nested
	 * one.
	 * @param task what to check
	 */
	SweepId open(Actor desk, ComplaintId complaint, String task, LocalDate dueOn);

	/** Returns what the unit of an officer found in a sweep, as {@link #open}. */
	void report(Actor officer, SweepId sweep, int checked, int found, int fixed, String note);

}
