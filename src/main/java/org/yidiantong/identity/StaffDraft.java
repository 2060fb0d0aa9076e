package org.yidiantong.identity;

import java.util.List;

/**
 * The posts in a district's folder: its own posts and those of its units' information
 * officers.
 */
record StaffDraft(List<StaffPost> posts) {

	StaffDraft {
		posts = List.copyOf(posts);
	}

}
