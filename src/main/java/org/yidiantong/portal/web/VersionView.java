package org.yidiantong.portal.web;

import org.jspecify.annotations.Nullable;

/**
 * A version of the checklist on a page.
 *
 * @param since first day in effect, in the reader's language
 * @param items number of its items
 */
record VersionView(String version, @Nullable String since, int items, State state) {

	/** Whether it is in effect. */
	enum State {

		CURRENT, COMING, FORMER, WITHDRAWN

	}

}
