package org.yidiantong.checklist.publishing;

import java.util.List;

import org.jmolecules.ddd.annotation.ValueObject;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.Checklist;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.VersionUnknown;
import org.yidiantong.checklist.folder.BaseName;
import org.yidiantong.checklist.folder.ChecklistJson;
import org.yidiantong.checklist.folder.Edition;
import org.yidiantong.checklist.folder.NextList;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Publishes versions of the bound district's list that were made in the application, and
 * withdraws versions that are not in effect yet. Caches and pages follow, because both
 * count as a change of the district.
 */
@Component
public class VersionPublication {

	private final PublishedVersions versions;

	private final BaseLists bases;

	private final NextItems next;

	private final DistrictManagement districts;

	private final ApplicationEventPublisher events;

	private final BusinessClock clock;

	VersionPublication(PublishedVersions versions, BaseLists bases, NextItems next, DistrictManagement districts,
			ApplicationEventPublisher events, BusinessClock clock) {
		this.versions = versions;
		this.bases = bases;
		this.next = next;
		this.districts = districts;
		this.events = events;
		this.clock = clock;
	}

	/** The stored versions of a base list that follow one of them, the latest first. */
	public List<StoredBase> basesAfter(BaseName name) {
		return this.bases.after(name);
	}

	/**
	 * The items of a stored base list in their order, with the words of the bound
	 * district; empty for an unknown one.
	 */
	public List<Item> baseItems(BaseName name) {
		return this.bases.items(name);
	}

	/**
	 * Items of the district's list in which texts that a stored base list leaves to the
	 * district read as they would if they were published now.
	 */
	public List<Item> reworded(List<Item> items, BaseName... bases) {
		return this.bases.reworded(items, List.of(bases));
	}

	/**
	 * The local items that the district's folder proposes for the list with this base;
	 * empty without a proposal for it.
	 */
	public List<Item> proposedItems(BaseName base) {
		NextList proposal = this.next.find();
		return proposal.base().equals(base.toString()) ? proposal.items() : List.of();
	}

	/** Publishes a version. Call it in a transaction. */
	public void publish(Checklist checklist, List<Item> items, BaseName base) {
		String digest = ChecklistJson.digest(ChecklistJson.write(new Contents(checklist, items)));
		Edition edition = new Edition(checklist, items, this.bases.find(base).orElseThrow(), digest, digest);
		this.events.publishEvent(this.versions.publish(edition, this.clock.instant()));
		this.districts.revise();
	}

	/**
	 * Withdraws a version that is not in effect yet. Call it in a transaction.
	 * @throws VersionUnknown when the district has not published it
	 * @throws VersionInEffect when it has taken effect or is withdrawn already
	 */
	public void withdraw(String version) {
		if (this.versions.digest(version).isEmpty()) {
			throw new VersionUnknown(version);
		}
		this.events.publishEvent(this.versions.withdraw(version, this.clock.today(), this.clock.instant())
			.orElseThrow(() -> new VersionInEffect(version)));
		this.districts.revise();
	}

	/** What the digest is computed over. */
	@ValueObject
	private record Contents(Checklist checklist, List<Item> items) {
	}

}
