package org.yidiantong.tenancy;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * An administrative area with the districts in it, by the national code: a province ends
 * in four zeros, a city in two. A district has nothing below it but itself.
 */
@ValueObject
public record Area(DistrictCode code) {

	private static final int CITY = 100;

	private static final int PROVINCE = 10_000;

	/** The lowest code in it. */
	public int first() {
		return this.code.value();
	}

	/** The highest code in it. */
	public int last() {
		return this.code.value() + width() - 1;
	}

	/** Whether a district lies in it; a city or province is no district. */
	public boolean contains(DistrictCode district) {
		return district.equals(this.code) ? width() == 1
				: district.value() >= first() && district.value() <= last() && district.value() % CITY != 0;
	}

	/** Whether it has districts below it. */
	public boolean isAbove() {
		return width() > 1;
	}

	private int width() {
		if (this.code.value() % PROVINCE == 0) {
			return PROVINCE;
		}
		return (this.code.value() % CITY == 0) ? CITY : 1;
	}

}
