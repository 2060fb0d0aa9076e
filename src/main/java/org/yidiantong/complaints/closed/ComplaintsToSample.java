package org.yidiantong.complaints.closed;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.identity.Actor;

/**
 * Closed complaints for the module that samples them, which decides who may. Only those
 * that the actor may see: to whoever is recused the others do not exist.
 */
public interface ComplaintsToSample {

	/** Those that are closed and were last closed from one day to another. */
	List<ClosedComplaint> closed(Actor actor, LocalDate from, LocalDate to);

	/** Those of some complaints. */
	List<ClosedComplaint> closed(Actor actor, Collection<ComplaintId> complaints);

}
