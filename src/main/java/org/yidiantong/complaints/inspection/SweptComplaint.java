package org.yidiantong.complaints.inspection;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.complaints.dispatch.Recusal;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

/**
 * What a sweep depends on in the complaint that causes it, for an actor who sees the
 * complaint.
 *
 * @param desk whether the actor receives and reviews it
 * @param supervisingUnit the unit of the first desk; null for the district
 * @param leadUnit the unit that handled it
 * @param recusal the units that are kept out of it
 */
public record SweptComplaint(ComplaintId id, ComplaintState state, boolean desk, @Nullable ItemCode itemCode,
		String listVersion, PlaceCode placeCode, @Nullable UnitCode supervisingUnit, @Nullable UnitCode leadUnit,
		Recusal recusal) {
}
