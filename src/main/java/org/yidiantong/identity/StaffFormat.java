package org.yidiantong.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.yidiantong.organization.InformationOfficer;
import org.yidiantong.organization.OrganizationDraft;
import org.yidiantong.organization.Unit;
import org.yidiantong.tenancy.DistrictFolder;
import org.yidiantong.tenancy.Drafts;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.SectionFormat;
import org.yidiantong.tenancy.SourceDocument;

import org.springframework.stereotype.Component;

/**
 * Reads the posts of a district: its own from the optional {@code staff.yaml}, and
 * information officers from the organization.
 */
@Component
class StaffFormat implements SectionFormat<StaffDraft> {

	static final String FILE = "staff.yaml";

	static final String SCHEMA = "staff.schema.json";

	/** The posts of a district without {@code staff.yaml}. */
	static final List<StaffPost> USUAL = List.of(StaffPost.of("dispatcher", "调度员", null, Set.of(Role.DISPATCHER)),
			StaffPost.of("leader", "领导", null, Set.of(Role.LEADER)),
			StaffPost.of("admin", "平台管理员", null, Set.of(Role.DISTRICT_ADMINISTRATOR)),
			StaffPost.of("auditor", "审计员", null, Set.of(Role.AUDITOR)),
			StaffPost.of("discipline", "纪检信访员", null, Set.of(Role.DISCIPLINE_OFFICER)));

	@Override
	public Class<StaffDraft> draftType() {
		return StaffDraft.class;
	}

	@Override
	public Set<Class<?>> needs() {
		return Set.of(OrganizationDraft.class);
	}

	@Override
	public StaffDraft read(DistrictFolder folder, Drafts earlier, Findings findings) {
		List<StaffPost> posts = new ArrayList<>();
		earlier.get(OrganizationDraft.class).ifPresent((organization) -> posts.addAll(officers(organization)));
		Optional<SourceDocument<StaffFile>> file = folder.readOptional(FILE, SCHEMA, StaffFile.class, findings);
		posts.addAll(0, file.map((document) -> new StaffValidator(document, posts, findings).posts()).orElse(USUAL));
		return new StaffDraft(posts);
	}

	private static List<StaffPost> officers(OrganizationDraft organization) {
		return organization.officers()
			.stream()
			.flatMap((officer) -> organization.chart().unit(officer.unit()).map((unit) -> post(officer, unit)).stream())
			.toList();
	}

	private static StaffPost post(InformationOfficer officer, Unit unit) {
		Role role = unit.kind().supervising() ? Role.SUPERVISING_OFFICER : Role.HANDLING_OFFICER;
		return StaffPost.of(officer.code(), unit.name(), unit.code(), Set.of(role));
	}

}
