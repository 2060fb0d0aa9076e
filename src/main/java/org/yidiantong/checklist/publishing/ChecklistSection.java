package org.yidiantong.checklist.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.Checklist;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ListVersion;
import org.yidiantong.checklist.folder.BaseList;
import org.yidiantong.checklist.folder.BaseName;
import org.yidiantong.checklist.folder.ChecklistDraft;
import org.yidiantong.checklist.folder.ChecklistExport;
import org.yidiantong.checklist.folder.Edition;
import org.yidiantong.checklist.folder.NextList;
import org.yidiantong.checklist.folder.OfferedBase;
import org.yidiantong.tenancy.Change;
import org.yidiantong.tenancy.DistrictSection;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.FolderRejected;
import org.yidiantong.tenancy.FolderWriter;
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

	private final NextItems next;

	private final ApplicationEventPublisher events;

	private final BusinessClock clock;

	ChecklistSection(PublishedVersions lists, BaseLists bases, NextItems next, ApplicationEventPublisher events,
			BusinessClock clock) {
		this.lists = lists;
		this.bases = bases;
		this.next = next;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public Class<ChecklistDraft> draftType() {
		return ChecklistDraft.class;
	}

	@Override
	public List<Change> diff(ChecklistDraft draft) {
		List<Change> changes = new ArrayList<>();
		unpublished(draft).ifPresent((edition) -> changes.add(added(edition)));
		draft.bases()
			.stream()
			.skip(1)
			.filter((offered) -> !this.bases.isKept(offered.base()))
			.forEach((offered) -> changes.add(offered(offered)));
		if (!draft.next().equals(proposal(draft))) {
			changes.add(proposed(draft.next().items()));
		}
		return changes;
	}

	@Override
	public void apply(ChecklistDraft draft) {
		for (OfferedBase offered : draft.bases()) {
			if (this.bases.isKept(offered.base())) {
				this.bases.openWords(offered);
			}
			else {
				this.bases.keep(offered);
			}
			rejectDifferentContent(offered.base(), draft.baseVersion());
		}
		if (!draft.next().equals(proposal(draft))) {
			this.next.replace(draft.next());
		}
		unpublished(draft).ifPresent((edition) -> {
			this.events.publishEvent(this.lists.publish(edition, this.clock.instant()));
		});
	}

	private Optional<Edition> unpublished(ChecklistDraft draft) {
		Edition edition = draft.edition().orElseThrow();
		rejectDifferentContent(edition.base(), draft.baseVersion());
		Optional<String> known = this.lists.digest(edition.checklist().version());
		if (known.isPresent() && !edition.isDigest(known.get()) && !this.lists.has(edition)) {
			throw alreadyPublished(draft.version(), edition.checklist().version());
		}
		return known.isPresent() ? Optional.empty() : Optional.of(edition);
	}

	/** The stored proposal; none when its base list is adopted already. */
	private NextList proposal(ChecklistDraft draft) {
		NextList stored = this.next.find();
		return draft.bases().stream().skip(1).anyMatch((one) -> one.base().name().equals(stored.base())) ? stored
				: NextList.NONE;
	}

	/**
	 * Writes the list that takes effect last, the base lists that it adopts and may
	 * adopt, and the proposal for a base list that it may adopt.
	 */
	@Override
	public void export(FolderWriter folder) {
		ListVersion newest = this.lists.newest().orElseThrow();
		BaseName adopted = BaseName.read(newest.base()).orElseThrow();
		ChecklistExport export = new ChecklistExport(folder);
		List<BaseName> later = this.bases.after(adopted).stream().map(StoredBase::name).toList();
		Stream.concat(Stream.of(adopted), later.stream()).forEach((name) -> {
			this.bases.find(name).ifPresent(export::base);
			export.policies(this.bases.items(name));
		});
		List<Item> items = this.lists.contents(newest.version());
		export.policies(items);
		export.list(this.lists.checklist(newest.version()).orElseThrow(), items, this.bases.items(adopted));
		NextList proposal = this.next.find();
		if (later.stream().anyMatch((name) -> name.toString().equals(proposal.base()))) {
			export.policies(proposal.items());
			export.next(proposal);
		}
	}

	private void rejectDifferentContent(BaseList base, Location location) {
		if (this.bases.digest(base).filter((known) -> !base.isDigest(known)).isPresent()) {
			throw alreadyPublished(location, base.name());
		}
	}

	private static FolderRejected alreadyPublished(Location location, String version) {
		Findings findings = new Findings();
		findings.add(location, "checklist.version-published", version);
		return new FolderRejected(findings.all());
	}

	private static Change offered(OfferedBase offered) {
		return new Change(Change.Kind.ADDED, "base-list", offered.base().name(),
				"%s 起可以采用，共 %d 项".formatted(offered.base().effectiveFrom(), offered.items().size()));
	}

	private static Change proposed(List<Item> items) {
		return new Change(Change.Kind.CHANGED, "checklist-next", "checklist-next",
				"下一版清单的本地事项 %d 项，等待管理员采用".formatted(items.size()));
	}

	private static Change added(Edition edition) {
		Checklist checklist = edition.checklist();
		return new Change(Change.Kind.ADDED, "checklist", checklist.version(),
				"%s 起施行，采用 %s，共 %d 项".formatted(checklist.effectiveFrom(), checklist.base(), edition.items().size()));
	}

}
