package org.yidiantong.complaints.phones;

import java.util.List;

/**
 * What a search by telephone found.
 *
 * @param matches the latest filed first, at most {@value #MOST}
 * @param complete whether all contacts were compared; of a district with many old
 * complaints, another search compares more
 */
public record PhoneMatches(List<PhoneMatch> matches, boolean complete) {

	/** So many are shown. */
	public static final int MOST = 50;

	public PhoneMatches {
		matches = List.copyOf(matches);
	}

}
