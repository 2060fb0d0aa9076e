package org.yidiantong.checklist;

import java.util.List;
import java.util.Optional;

import org.yidiantong.tenancy.Location;

/**
 * What a district's folder says its list is: the base list and the local items in one.
 * With mistakes in the folder it holds what could be read.
 */
public final class ChecklistDraft {

	private final Optional<Edition> edition;

	private final List<Item> items;

	private final Location version;

	private final Location baseVersion;

	/**
	 * @param version where the number of the version is written
	 * @param baseVersion where that of the base list is
	 */
	ChecklistDraft(Optional<Edition> edition, List<Item> items, Location version, Location baseVersion) {
		this.edition = edition;
		this.items = List.copyOf(items);
		this.version = version;
		this.baseVersion = baseVersion;
	}

	/** The version; empty when its head or its base list could not be read. */
	public Optional<Checklist> checklist() {
		return this.edition.map(Edition::checklist);
	}

	/** The items that are whole, in the order of the list. */
	public List<Item> items() {
		return this.items;
	}

	/** What is to be published; there whenever no mistake was found. */
	Optional<Edition> edition() {
		return this.edition;
	}

	Location version() {
		return this.version;
	}

	Location baseVersion() {
		return this.baseVersion;
	}

}
