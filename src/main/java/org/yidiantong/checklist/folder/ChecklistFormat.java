package org.yidiantong.checklist.folder;

import java.util.Optional;
import java.util.List;
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
 * adopts, its later versions, the district's proposal for the next list, and the policy
 * library.
 */
@Component
class ChecklistFormat implements SectionFormat<ChecklistDraft> {

	static final String FILE = "checklist.yaml";

	static final String SCHEMA = "checklist.schema.json";

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
		PolicyLibrary policies = PolicyLibrary.read(folder, findings);
		Optional<OrganizationDraft> organization = earlier.get(OrganizationDraft.class);
		Set<String> functions = organization.map((draft) -> draft.knownFunctions().keySet()).orElse(Set.of());
		ListValidator check = new ListValidator(findings, policies, functions);
		ListMerge merge = new ListMerge(folder, document, check, findings);
		merge.read();
		organization.filter((draft) -> !draft.chart().units().isEmpty())
			.ifPresent((draft) -> new RoutingValidator(draft).check(merge.items(), findings));
		OfferedBases offered = new OfferedBases(folder, policies, functions, findings);
		ChecklistFile own = document.value();
		List<OfferedBase> later = (own == null || own.base() == null) ? List.of() : offered.after(own.base());
		return merge.draft(policies, later, offered.next());
	}

}
