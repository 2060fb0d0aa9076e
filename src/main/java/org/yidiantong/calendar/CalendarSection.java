package org.yidiantong.calendar;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.yidiantong.tenancy.Change;
import org.yidiantong.tenancy.DistrictSection;

import org.springframework.stereotype.Component;

/**
 * Stores the national calendar, which all districts share. The newest version wins,
 * whichever district's folder contains it. Years that the folder does not contain stay
 * unchanged.
 */
@Component
class CalendarSection implements DistrictSection<CalendarDraft> {

	private final YearNotices notices;

	CalendarSection(YearNotices notices) {
		this.notices = notices;
	}

	@Override
	public Class<CalendarDraft> draftType() {
		return CalendarDraft.class;
	}

	@Override
	public List<Change> diff(CalendarDraft draft) {
		Map<Integer, YearNotice> known = this.notices.all();
		return different(draft, known).map((notice) -> change(notice, known.containsKey(notice.year()))).toList();
	}

	@Override
	public void apply(CalendarDraft draft) {
		different(draft, this.notices.all()).forEach(this.notices::put);
	}

	private static Stream<YearNotice> different(CalendarDraft draft, Map<Integer, YearNotice> known) {
		return draft.notices().stream().filter((notice) -> !notice.equals(known.get(notice.year())));
	}

	private static Change change(YearNotice notice, boolean known) {
		return new Change(known ? Change.Kind.CHANGED : Change.Kind.ADDED, "calendar", Integer.toString(notice.year()),
				"放假%d天，调休上班%d天".formatted(notice.holidays().size(), notice.makeupWorkdays().size()));
	}

}
