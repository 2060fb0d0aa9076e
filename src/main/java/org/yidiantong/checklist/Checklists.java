package org.yidiantong.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The published lists of the bound district. Implemented by {@code publishing}; other
 * modules use {@link ChecklistManagement}.
 */
public interface Checklists {

	/**
	 * The version in effect on a day. Of several that take effect on the same day, the
	 * one published last.
	 * @throws ChecklistUnknown when no version is in effect yet
	 */
	Checklist effectiveOn(LocalDate day);

	/** All versions, the one that takes effect last first. */
	List<ListVersion> versions();

	/** A version; empty when it is not published. */
	Optional<Checklist> version(String version);

	/** The items of a version in list order; empty when the version does not exist. */
	List<ItemSummary> items(String version);

	/**
	 * The items of a version with their full contents, in list order; empty when the
	 * version does not exist.
	 */
	List<Item> contents(String version);

	/** An item of a version; empty when the version or the item does not exist. */
	Optional<Item> item(String version, ItemCode code);

}
