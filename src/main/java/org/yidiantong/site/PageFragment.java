package org.yidiantong.site;

import java.util.Map;

/**
 * A part of kept pages that changes at any time, such as what was published last at a
 * place. A module contributes it as a bean; pages of other modules that hold it say so by
 * its name. Its edition is asked for at each request of such a page and of no other.
 */
public interface PageFragment {

	/** What pages call it. */
	String name();

	/**
	 * Changes with the part; to be found by one look into the database.
	 * @param variables of the page's address, such as {@code place}
	 */
	String edition(Map<String, String> variables);

}
