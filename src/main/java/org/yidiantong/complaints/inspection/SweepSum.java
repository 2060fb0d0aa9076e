package org.yidiantong.complaints.inspection;

/**
 * What units found and fixed in the sweeps that a complaint has caused (举一反三).
 *
 * @param units number of units that check themselves
 * @param returned number of those that have returned something
 * @param checked how many places, devices or files they have checked
 * @param found how many of them had the fault
 * @param fixed how many of these are in order again
 */
public record SweepSum(int units, int returned, int checked, int found, int fixed) {

	/** Adds another sum. */
	public SweepSum plus(SweepSum other) {
		return new SweepSum(this.units + other.units, this.returned + other.returned, this.checked + other.checked,
				this.found + other.found, this.fixed + other.fixed);
	}

}
