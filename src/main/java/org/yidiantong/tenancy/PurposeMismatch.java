package org.yidiantong.tenancy;

/**
 * Startup failure: the database holds demo data but profile {@code demo} is off, or the
 * other way round.
 */
class PurposeMismatch extends RuntimeException {

	private final Purpose kept;

	private final String location;

	/**
	 * @param kept recorded purpose of the database
	 * @param place home folder or database URL
	 */
	PurposeMismatch(Purpose kept, String place) {
		super("The data in " + place + " is " + kept);
		this.kept = kept;
		this.location = place;
	}

	Purpose kept() {
		return this.kept;
	}

	String place() {
		return this.location;
	}

}
