package org.yidiantong.tenancy;

/**
 * No district of this code has been applied here.
 */
public class DistrictUnknown extends RuntimeException {

	private final String code;

	public DistrictUnknown(String code) {
		super("No district " + code);
		this.code = code;
	}

	/** The code as it was asked for, unchecked. */
	public String code() {
		return this.code;
	}

}
