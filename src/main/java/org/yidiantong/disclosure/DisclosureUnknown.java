package org.yidiantong.disclosure;

import org.yidiantong.http.Refused;

/**
 * The district has no such disclosure, or none that whoever asks may see.
 */
public class DisclosureUnknown extends Refused {

	public DisclosureUnknown() {
		super("disclosure-unknown", Because.UNKNOWN);
	}

}
