package org.yidiantong.checklist.folder;

import java.util.List;
import java.util.Optional;

import org.yidiantong.checklist.Checklist;
import org.yidiantong.checklist.Item;
import org.yidiantong.tenancy.Location;

/**
 * A district's list as read from its folder, base and local items merged. When the folder
 * has faults, the draft holds what could be read.
 */
public final class ChecklistDraft {

	private final Optional<Edition> edition;

	private final List<Item> items;

	private final Location version;

	private final Location baseVersion;

	private final List<OfferedBase> bases;

	private final NextList next;

	/**
	 * @param version location of the version number
	 * @param baseVersion location of the base list's version
	 * @param bases the adopted base list and its later versions
	 * @param next what is proposed for the next list
	 */
	ChecklistDraft(Optional<Edition> edition, List<Item> items, Location version, Location baseVersion,
			List<OfferedBase> bases, NextList next) {
		this.edition = edition;
		this.items = List.copyOf(items);
		this.version = version;
		this.baseVersion = baseVersion;
		this.bases = List.copyOf(bases);
		this.next = next;
	}

	/** The version; empty when the header or the base list could not be read. */
	public Optional<Checklist> checklist() {
		return this.edition.map(Edition::checklist);
	}

	/** The complete items, in list order. */
	public List<Item> items() {
		return this.items;
	}

	/** The version to publish; present whenever the folder has no faults. */
	public Optional<Edition> edition() {
		return this.edition;
	}

	public Location version() {
		return this.version;
	}

	public Location baseVersion() {
		return this.baseVersion;
	}

	/** The adopted base list and the later versions that the district may adopt. */
	public List<OfferedBase> bases() {
		return this.bases;
	}

	/** What the folder proposes for the next list. */
	public NextList next() {
		return this.next;
	}

}
