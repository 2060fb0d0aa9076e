package org.yidiantong.checklist.folder;

import java.util.List;
import java.util.Set;

import org.yidiantong.checklist.Checklist;
import org.yidiantong.checklist.Item;

/**
 * A version of a district's list that is ready to be published, base and local items
 * merged.
 *
 * @param digest changes whenever the base list or the district's own file changes; the
 * policy library is not part of it
 * @param linearDigest the digest without branches, which a version has that was published
 * before flows had branches
 * @param photolessDigests the digests without closing photos, with and without branches,
 * of a version that was published before it wanted any
 */
public record Edition(Checklist checklist, List<Item> items, BaseList base, String digest, String linearDigest,
		Set<String> photolessDigests) {

	public Edition {
		items = List.copyOf(items);
		photolessDigests = Set.copyOf(photolessDigests);
	}

	/** A version that is no later state of a published one. */
	public Edition(Checklist checklist, List<Item> items, BaseList base, String digest) {
		this(checklist, items, base, digest, digest, Set.of());
	}

	/**
	 * Whether a published version has these contents, with or without branches and
	 * closing photos.
	 */
	public boolean isDigest(String published) {
		return published.equals(this.digest) || published.equals(this.linearDigest)
				|| this.photolessDigests.contains(published);
	}

	/** Whether a published version has these contents, but wants no closing photos. */
	public boolean isPhotoless(String published) {
		return !published.equals(this.digest) && !published.equals(this.linearDigest)
				&& this.photolessDigests.contains(published);
	}

	/** With the words of a district in its items. */
	public Edition with(Checklist list, List<Item> words) {
		return new Edition(list, words, this.base, this.digest, this.linearDigest, this.photolessDigests);
	}

}
