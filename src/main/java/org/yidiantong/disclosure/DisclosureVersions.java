package org.yidiantong.disclosure;

import java.util.List;

import org.yidiantong.disclosure.content.Difference;

/**
 * All published versions of one disclosure.
 *
 * @param versions the newest first, at least one; of a withdrawn disclosure only one,
 * without content
 */
public record DisclosureVersions(List<PublishedDisclosure> versions) {

	public DisclosureVersions {
		versions = List.copyOf(versions);
	}

	/** The current version. */
	public PublishedDisclosure newest() {
		return this.versions.get(0);
	}

	/** Whether it was withdrawn. */
	public boolean isWithdrawn() {
		return newest().summary().withdrawal() != null;
	}

	/** A version by its number, or the newest if there is none with this number. */
	public PublishedDisclosure version(int number) {
		return this.versions.stream().filter((one) -> one.summary().version() == number).findFirst().orElse(newest());
	}

	/** The changes that a version made, as hunks; none for the first. */
	public List<Difference> differences(PublishedDisclosure version) {
		return this.versions.stream()
			.filter((one) -> one.summary().version() == version.summary().version() - 1)
			.findFirst()
			.map((before) -> Difference.between(before.content().lines(), version.content().lines()))
			.orElse(List.of());
	}

}
