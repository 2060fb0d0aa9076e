package org.yidiantong.complaints.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.eventlog.CodePatterns;
import org.yidiantong.eventlog.EventName;
import org.yidiantong.eventlog.ModuleEvent;
import org.yidiantong.organization.UnitCode;

/**
 * Published when an upheld complaint makes units check themselves for the same fault. It
 * is the first event of its sweep. No unit that is recused from the complaint is among
 * them.
 *
 * @param tenant National code of the district
 * @param sweep Id of the sweep
 * @param complaint Id of the complaint that caused it; the units are never told
 * @param item Code of the item that is checked
 * @param lineage Permanent key of the item
 * @param openedBy Code of the unit that opened it; null for the district
 * @param units Codes of the units that check themselves
 * @param dueOn The last day for what they return, Asia/Shanghai
 */
@EventName("org.yidiantong.complaint.sweep-opened")
public record SweepOpened(int tenant, SweepId sweep, ComplaintId complaint, ItemCode item,
		@Pattern(regexp = CodePatterns.LINEAGE) String lineage, @Nullable UnitCode openedBy,
		@Size(min = 1) List<UnitCode> units, LocalDate dueOn, int subjectVersion,
		Instant occurredAt) implements ModuleEvent {

	public SweepOpened {
		units = List.copyOf(units);
	}

	@Override
	public String subject() {
		return this.sweep.subject();
	}

}
