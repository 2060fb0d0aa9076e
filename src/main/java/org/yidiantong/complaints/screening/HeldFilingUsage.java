package org.yidiantong.complaints.screening;

/**
 * How much is held in a district.
 *
 * @param waiting filings that wait for the desk
 * @param decided filings that are spam or were taken back
 * @param bytes of all of them, with their photos
 * @param share of the bound that is reached first, from 0 to 1; those that were decided
 * do not count, because they make room
 */
public record HeldFilingUsage(int waiting, int decided, long bytes, double share) {

	/** Whether the desk should look at them soon. */
	public boolean isNearlyFull() {
		return this.share >= 0.8;
	}

}
