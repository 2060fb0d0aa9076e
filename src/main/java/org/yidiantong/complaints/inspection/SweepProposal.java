package org.yidiantong.complaints.inspection;

/**
 * Why a sweep is proposed: complaints about the same item within 90 days, the present one
 * among them. Only those count that the reader may see.
 *
 * @param atPlace at the same place
 * @param atUnit handled by the same unit
 * @param inTownship in the same township
 */
public record SweepProposal(long atPlace, long atUnit, long inTownship) {

	private static final int TWICE = 2;

	private static final int SEVERAL = 3;

	/** Whether there are enough of them. */
	public boolean isDue() {
		return this.atPlace >= TWICE || this.atUnit >= SEVERAL || this.inTownship >= SEVERAL;
	}

}
