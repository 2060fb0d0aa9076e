package org.yidiantong.integration.exchange;

/**
 * A package that goes out: the events and the receipts between two positions each.
 *
 * @param receivedAfter number of the last package whose complaints were told before
 * @param sha256 of the file; empty until it was made
 */
record SentPackage(long number, long after, long until, long receivedAfter, long receivedUntil, String sha256) {

	/** Stands before the first one. */
	static final SentPackage NONE = new SentPackage(0, 0, 0, 0, 0, "");

	/** The package that follows. */
	SentPackage next(long last, long received) {
		return new SentPackage(this.number + 1, this.until, last, this.receivedUntil, received, "");
	}

	SentPackage of(String hash) {
		return new SentPackage(this.number, this.after, this.until, this.receivedAfter, this.receivedUntil, hash);
	}

}
