package org.yidiantong.calendar;

import java.util.List;

import org.yidiantong.tenancy.DistrictFolder;
import org.yidiantong.tenancy.Drafts;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.Location;
import org.yidiantong.tenancy.SectionFormat;

import org.springframework.stereotype.Component;

/**
 * Reads the national calendar, which all districts share, from {@code calendar/cn.yaml}.
 */
@Component
class CalendarFormat implements SectionFormat<CalendarDraft> {

	static final String FILE = "calendar/cn.yaml";

	static final String SCHEMA = "calendar.schema.json";

	@Override
	public Class<CalendarDraft> draftType() {
		return CalendarDraft.class;
	}

	@Override
	public CalendarDraft read(DistrictFolder folder, Drafts earlier, Findings findings) {
		return folder.readShared(FILE, SCHEMA, CalendarFile.class, findings)
			.map((document) -> new CalendarReader(document, findings).draft())
			.orElseGet(() -> missing(findings));
	}

	private static CalendarDraft missing(Findings findings) {
		findings.add(new Location(FILE, 1), "calendar.missing");
		return new CalendarDraft(List.of());
	}

}
