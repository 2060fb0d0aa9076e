package org.yidiantong.complaints.inspection;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.identity.Actor;

/**
 * What an officer has to do first, of the complaints that the officer may see. Pages ask
 * outside a transaction.
 */
public interface UrgentComplaints {

	/**
	 * The first of a list by their due day, or by the day of their supervision if the
	 * list is of those; those of one day as they were filed.
	 */
	List<ComplaintSummary> mostUrgent(Actor actor, ComplaintFilter filter, int most);

	/**
	 * How the masked texts of complaints begin, 40 characters at most. Those that the
	 * actor may not see are left out.
	 */
	Map<ComplaintId, String> beginnings(Actor actor, Collection<ComplaintId> ids);

}
