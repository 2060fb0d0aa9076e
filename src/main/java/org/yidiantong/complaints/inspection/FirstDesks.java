package org.yidiantong.complaints.inspection;

import java.util.Map;
import java.util.Optional;

import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.organization.UnitCode;

/**
 * Which unit is the first desk of a complaint now, for modules that keep work for it. The
 * desk changes when it turns out to be recused.
 */
@FunctionalInterface
public interface FirstDesks {

	/**
	 * The desk of a complaint, for itself and for all that were merged into it; empty for
	 * the district. Call it inside the transaction in which the desk may have changed.
	 */
	Map<ComplaintId, Optional<UnitCode>> of(ComplaintId complaint);

}
