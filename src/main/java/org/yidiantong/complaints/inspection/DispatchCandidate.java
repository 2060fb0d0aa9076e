package org.yidiantong.complaints.inspection;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.dispatch.Recusal;
import org.yidiantong.complaints.dispatch.ReportSigns;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.organization.Unit;
import org.yidiantong.organization.UnitCode;

/**
 * A complaint and what its dispatch depends on.
 *
 * @param text as the units would see it
 * @param supplements as the units would see them
 * @param photos the number of photos that the complainant sent
 * @param held whether a supplement waits for the desk's look
 * @param actions the actions that this actor may perform now
 * @param lead the suggested lead unit; null if there is none, or if all are recused
 * @param passed code of the unit from which another one takes over; null for none
 * @param recusal the units that must not get it
 * @param signs words which suggest that it is a report; none if it is one
 * @param note a draft of the triage note
 */
public record DispatchCandidate(ComplaintStatus status, ComplaintSubject subject, LocalDate dueOn, String text,
		List<String> supplements, int photos, boolean held, List<ComplaintAction> actions, @Nullable Unit lead,
		@Nullable UnitCode passed, Recusal recusal, ReportSigns signs, String note) {

	public DispatchCandidate {
		supplements = List.copyOf(supplements);
		actions = List.copyOf(actions);
	}

	/** The id of the complaint. */
	public ComplaintId id() {
		return this.status.id();
	}

}
