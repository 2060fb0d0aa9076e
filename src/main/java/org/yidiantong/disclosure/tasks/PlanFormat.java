package org.yidiantong.disclosure.tasks;

import java.util.Optional;
import java.util.Set;

import org.yidiantong.calendar.CalendarDraft;
import org.yidiantong.organization.OrganizationDraft;
import org.yidiantong.tenancy.DistrictFolder;
import org.yidiantong.tenancy.Drafts;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.SectionFormat;
import org.yidiantong.tenancy.SourceDocument;

import org.springframework.stereotype.Component;

/**
 * Reads the plan of a district from the optional file {@code disclosure.yaml}.
 */
@Component
class PlanFormat implements SectionFormat<DisclosurePlan> {

	static final String FILE = "disclosure.yaml";

	static final String SCHEMA = "disclosure.schema.json";

	@Override
	public Class<DisclosurePlan> draftType() {
		return DisclosurePlan.class;
	}

	@Override
	public Set<Class<?>> needs() {
		return Set.of(OrganizationDraft.class, CalendarDraft.class);
	}

	@Override
	public DisclosurePlan read(DistrictFolder folder, Drafts earlier, Findings findings) {
		Optional<SourceDocument<PlanFile>> file = folder.readOptional(FILE, SCHEMA, PlanFile.class, findings);
		return file.map((document) -> plan(document, earlier, findings)).orElse(DisclosurePlan.NONE);
	}

	private static DisclosurePlan plan(SourceDocument<PlanFile> document, Drafts earlier, Findings findings) {
		PlanReader reader = new PlanReader(document, earlier.get(OrganizationDraft.class).orElse(null), findings);
		DisclosurePlan plan = reader.plan();
		earlier.get(CalendarDraft.class).ifPresent((days) -> reader.warnOfPast(plan, days.calendar()));
		return plan;
	}

}
