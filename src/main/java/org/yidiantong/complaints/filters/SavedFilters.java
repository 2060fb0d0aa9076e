package org.yidiantong.complaints.filters;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.inspection.ComplaintListParameters;
import org.yidiantong.identity.Actor;

/**
 * The filters that belong to a post. What they find is up to whoever uses them: a filter
 * gives nobody a complaint that they do not see.
 */
public interface SavedFilters {

	/** The most filters of a post. */
	int MOST = 20;

	/** The most characters of a name. */
	int LONGEST_NAME = 20;

	/** Those of an actor's post, in the order of their saving. */
	List<SavedFilter> of(Actor actor);

	/**
	 * Saves a filter; one of the same name is replaced.
	 * @throws org.yidiantong.identity.NotPermitted if the actor sees no complaints
	 * @throws org.yidiantong.kernel.InvalidRequest with every error of name and filter
	 */
	void save(Actor actor, @Nullable String name, ComplaintListParameters asked);

	/**
	 * Removes one of the actor's post.
	 * @throws org.yidiantong.identity.NotPermitted if the actor sees no complaints
	 * @throws FilterUnknown if the post has no such filter, or no longer
	 */
	void remove(Actor actor, UUID id);

}
