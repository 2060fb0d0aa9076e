package org.yidiantong.checklist.publishing;

import java.util.List;
import java.util.Optional;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.Checklist;
import org.yidiantong.checklist.folder.BaseList;
import org.yidiantong.checklist.folder.ChecklistDraft;
import org.yidiantong.checklist.folder.Edition;
import org.yidiantong.tenancy.Change;
import org.yidiantong.tenancy.DistrictSection;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.FolderRejected;
import org.yidiantong.tenancy.Location;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Publishes the list of a district's folder. A version that is already published is left
 * unchanged, and a folder that changes its contents is rejected.
 */
@Component
class ChecklistSection implements DistrictSection<ChecklistDraft> {

	private final PublishedVersions lists;

	private final BaseLists bases;

	private final ApplicationEventPublisher events;

	private final BusinessClock clock;

	ChecklistSection(PublishedVersions lists, BaseLists bases, ApplicationEventPublisher events, BusinessClock clock) {
		this.lists = lists;
		this.bases = bases;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public Class<ChecklistDraft> draftType() {
		return ChecklistDraft.class;
	}

	@Override
	public List<Change> diff(ChecklistDraft draft) {
		return unpublished(draft).map((edition) -> List.of(added(edition))).orElse(List.of());
	}

	@Override
	public void apply(ChecklistDraft draft) {
		unpublished(draft).ifPresent((edition) -> {
			this.bases.keep(edition.base());
			rejectDifferentContent(edition.base(), draft.baseVersion());
			this.events.publishEvent(this.lists.publish(edition, this.clock.instant()));
		});
	}

	private Optional<Edition> unpublished(ChecklistDraft draft) {
		Edition edition = draft.edition().orElseThrow();
		rejectDifferentContent(edition.base(), draft.baseVersion());
		Optional<String> known = this.lists.digest(edition.checklist().version());
		if (known.isPresent() && !known.get().equals(edition.digest())) {
			throw alreadyPublished(draft.version(), edition.checklist().version());
		}
		return known.isPresent() ? Optional.empty() : Optional.of(edition);
	}

	private void rejectDifferentContent(BaseList base, Location location) {
		if (this.bases.digest(base).filter((known) -> !known.equals(base.digest())).isPresent()) {
			throw alreadyPublished(location, base.name());
		}
	}

	private static FolderRejected alreadyPublished(Location location, String version) {
		Findings findings = new Findings();
		findings.add(location, "checklist.version-published", version);
		return new FolderRejected(findings.all());
	}

	private static Change added(Edition edition) {
		Checklist checklist = edition.checklist();
		return new Change(Change.Kind.ADDED, "checklist", checklist.version(),
				"%s 起施行，采用 %s，共 %d 项".formatted(checklist.effectiveFrom(), checklist.base(), edition.items().size()));
	}

}
