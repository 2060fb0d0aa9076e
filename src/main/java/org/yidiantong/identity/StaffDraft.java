package org.yidiantong.identity;

import java.util.List;

/**
 * Who may sign in, as a district's folder has it: its own posts and the information
 * officers of its units.
 */
record StaffDraft(List<StaffPost> posts) {

	StaffDraft {
		posts = List.copyOf(posts);
	}

}
