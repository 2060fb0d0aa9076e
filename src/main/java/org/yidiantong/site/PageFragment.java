package org.yidiantong.site;

import java.util.Map;

/**
 * A part of cached pages that can change at any time, such as the latest disclosures of a
 * place. A module contributes it as a bean; pages of other modules refer to it by name.
 * Its edition is requested only for pages that contain it.
 */
public interface PageFragment {

	/** The name that pages refer to. */
	String name();

	/**
	 * The edition, which changes whenever the fragment does. It must take one query at
	 * most.
	 * @param variables of the page's address, such as {@code place}
	 */
	String edition(Map<String, String> variables);

}
