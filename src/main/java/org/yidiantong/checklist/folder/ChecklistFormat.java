package org.yidiantong.checklist.folder;

import java.util.Optional;
import java.util.Set;

import org.yidiantong.organization.OrganizationDraft;
import org.yidiantong.tenancy.DistrictFolder;
import org.yidiantong.tenancy.Drafts;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.SectionFormat;
import org.yidiantong.tenancy.SourceDocument;

import org.springframework.stereotype.Component;

/**
 * Reads and validates a district's list: {@code checklist.yaml}, the base list that it
 * adopts, and the policy library. {@code checklist-next.yaml}, the draft of the next
 * list, is checked against its schema and never published.
 */
@Component
class ChecklistFormat implements SectionFormat<ChecklistDraft> {

	static final String FILE = "checklist.yaml";

	/** The draft of the district's next list. It is checked for its form only. */
	private static final String NEXT = "checklist-next.yaml";

	private static final String SCHEMA = "checklist.schema.json";

	@Override
	public Class<ChecklistDraft> draftType() {
		return ChecklistDraft.class;
	}

	@Override
	public Set<Class<?>> needs() {
		return Set.of(OrganizationDraft.class);
	}

	@Override
	public ChecklistDraft read(DistrictFolder folder, Drafts earlier, Findings findings) {
		SourceDocument<ChecklistFile> document = folder.read(FILE, SCHEMA, ChecklistFile.class, findings);
		folder.readOptional(NEXT, SCHEMA, ChecklistFile.class, findings);
		PolicyLibrary policies = PolicyLibrary.read(folder, findings);
		Optional<OrganizationDraft> organization = earlier.get(OrganizationDraft.class);
		ListValidator check = new ListValidator(findings, policies,
				organization.map((draft) -> draft.knownFunctions().keySet()).orElse(Set.of()));
		ListMerge merge = new ListMerge(folder, document, check, findings);
		merge.read();
		organization.filter((draft) -> !draft.chart().units().isEmpty())
			.ifPresent((draft) -> new RoutingValidator(draft).check(merge.items(), findings));
		return merge.draft(policies);
	}

}
