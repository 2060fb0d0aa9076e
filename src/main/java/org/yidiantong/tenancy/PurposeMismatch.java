package org.yidiantong.tenancy;

/**
 * The database holds demo data and the application was started without the demo, or the
 * other way round; so it does not start.
 */
class PurposeMismatch extends RuntimeException {

	private final Purpose kept;

	private final String place;

	/**
	 * @param kept what the database holds
	 * @param place the home or the address of the database
	 */
	PurposeMismatch(Purpose kept, String place) {
		super("The data in " + place + " is " + kept);
		this.kept = kept;
		this.place = place;
	}

	Purpose kept() {
		return this.kept;
	}

	String place() {
		return this.place;
	}

}
