package org.yidiantong.disclosure;

import org.yidiantong.http.Refused;

/**
 * Somebody else has changed the disclosure since it was read.
 */
public class DisclosureChanged extends Refused {

	public DisclosureChanged() {
		super("disclosure-changed", Because.CONFLICT);
	}

}
