package org.yidiantong.checklist.folder;

import java.util.List;

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
 */
public record Edition(Checklist checklist, List<Item> items, BaseList base, String digest, String linearDigest) {

	public Edition {
		items = List.copyOf(items);
	}

	/** Whether a published version has these contents, with or without branches. */
	public boolean isDigest(String published) {
		return published.equals(this.digest) || published.equals(this.linearDigest);
	}

}
