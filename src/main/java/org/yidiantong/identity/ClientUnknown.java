package org.yidiantong.identity;

import org.yidiantong.http.Refused;

/**
 * The district has no active client of this id.
 */
public class ClientUnknown extends Refused {

	public ClientUnknown() {
		super("client-unknown", Because.UNKNOWN);
	}

}
