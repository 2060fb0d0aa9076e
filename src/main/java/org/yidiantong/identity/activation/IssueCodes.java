package org.yidiantong.identity.activation;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.yidiantong.organization.PlaceCode;

/**
 * A request for the activation codes of many posts.
 *
 * @param townships the posts of all units in these townships
 * @param district whether the posts of departments and resident groups are included
 * @param posts further posts by their codes
 * @param again whether posts that can sign in already get a new code too
 * @param opened system time at which the form was opened; posts that got a code since
 * then keep it, so that a repeated request does not void what was printed
 */
public record IssueCodes(Set<PlaceCode> townships, boolean district, List<String> posts, boolean again,
		Instant opened) {

	/** The most posts of one request. */
	public static final int MOST = 500;

	public IssueCodes {
		townships = Set.copyOf(townships);
		posts = List.copyOf(posts);
	}

}
