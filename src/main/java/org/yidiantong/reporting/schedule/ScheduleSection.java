package org.yidiantong.reporting.schedule;

import java.util.List;
import java.util.stream.Collectors;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.tenancy.Change;
import org.yidiantong.tenancy.DistrictSection;
import org.yidiantong.tenancy.FolderWriter;

import org.springframework.stereotype.Component;

/**
 * Stores the schedule of a district. A report that is new in it is first made when it is
 * next due, not for the past.
 */
@Component
class ScheduleSection implements DistrictSection<ReportSchedule> {

	private final ScheduleStore store;

	private final BusinessClock clock;

	ScheduleSection(ScheduleStore store, BusinessClock clock) {
		this.store = store;
		this.clock = clock;
	}

	@Override
	public Class<ReportSchedule> draftType() {
		return ReportSchedule.class;
	}

	@Override
	public List<Change> diff(ReportSchedule draft) {
		ReportSchedule stored = this.store.find();
		if (stored.equals(draft)) {
			return List.of();
		}
		Change.Kind kind = draft.isUsual() ? Change.Kind.REMOVED
				: stored.isUsual() ? Change.Kind.ADDED : Change.Kind.CHANGED;
		return List.of(new Change(kind, "report-schedule", "schedule",
				draft.made().stream().map(ScheduledReport::description).collect(Collectors.joining("，", "定期报表：", ""))));
	}

	@Override
	public void apply(ReportSchedule draft) {
		if (!this.store.find().equals(draft)) {
			this.store.replace(draft, this.clock.today());
		}
	}

	@Override
	public void export(FolderWriter folder) {
		ReportSchedule schedule = this.store.find();
		if (!schedule.isUsual()) {
			folder.write(ScheduleFormat.FILE, ScheduleFormat.SCHEMA, ScheduleFile.of(schedule));
		}
	}

}
