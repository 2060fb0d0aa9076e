package org.yidiantong.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.yidiantong.tenancy.Change;
import org.yidiantong.tenancy.DistrictSection;
import org.yidiantong.tenancy.Drafts;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.FolderWriter;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Stores the national calendar, which all districts share. The newest version wins,
 * whichever district's folder contains it. Years that the folder does not contain stay
 * unchanged. The open time limits of the bound district are computed anew.
 */
@Component
class CalendarSection implements DistrictSection<CalendarDraft> {

	private final YearNotices notices;

	private final ObjectProvider<OpenLimits> limits;

	CalendarSection(YearNotices notices, ObjectProvider<OpenLimits> limits) {
		this.notices = notices;
		this.limits = limits;
	}

	@Override
	public Class<CalendarDraft> draftType() {
		return CalendarDraft.class;
	}

	@Override
	public List<Change> diff(CalendarDraft draft) {
		Map<Integer, YearNotice> known = this.notices.all();
		List<Change> changes = new ArrayList<>(
				different(draft, known).map((notice) -> change(notice, known.containsKey(notice.year()))).toList());
		if (!changes.isEmpty()) {
			WorkCalendar next = calendar(draft, known);
			long moving = this.limits.stream().mapToLong((each) -> each.moving(next)).sum();
			if (moving > 0) {
				changes.add(moved(moving));
			}
		}
		return changes;
	}

	@Override
	public void apply(CalendarDraft draft) {
		Map<Integer, YearNotice> known = this.notices.all();
		WorkCalendar next = calendar(draft, known);
		different(draft, known).forEach(this.notices::put);
		this.limits.forEach((each) -> each.move(next));
	}

	/** Writes the calendar only when the program's own says something else. */
	@Override
	public void export(FolderWriter folder) {
		Map<Integer, YearNotice> known = this.notices.all();
		CalendarDraft own = new CalendarFormat().read(folder.folder(), new Drafts(), new Findings());
		if (different(own, known).findAny().isPresent()) {
			folder.writeShared(CalendarFormat.FILE, CalendarFormat.SCHEMA, CalendarFile.of(known.values()));
		}
	}

	private static WorkCalendar calendar(CalendarDraft draft, Map<Integer, YearNotice> known) {
		Map<Integer, YearNotice> all = new TreeMap<>(known);
		draft.notices().forEach((notice) -> all.put(notice.year(), notice));
		return new WorkCalendar(all.values());
	}

	private static Stream<YearNotice> different(CalendarDraft draft, Map<Integer, YearNotice> known) {
		return draft.notices().stream().filter((notice) -> !notice.equals(known.get(notice.year())));
	}

	/** That limits have moved, or will. */
	static Change moved(long limits) {
		return new Change(Change.Kind.CHANGED, "calendar", "limits", "%d 个未到期的期限随日历调整".formatted(limits));
	}

	private static Change change(YearNotice notice, boolean known) {
		return new Change(known ? Change.Kind.CHANGED : Change.Kind.ADDED, "calendar", Integer.toString(notice.year()),
				"放假%d天，调休上班%d天".formatted(notice.holidays().size(), notice.makeupWorkdays().size()));
	}

}
