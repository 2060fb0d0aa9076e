package org.yidiantong.tenancy;

/**
 * No district with this code is registered.
 */
public class DistrictUnknown extends RuntimeException {

	private final String code;

	public DistrictUnknown(String code) {
		super("No district " + code);
		this.code = code;
	}

	/** The requested code, not validated. */
	public String code() {
		return this.code;
	}

}
