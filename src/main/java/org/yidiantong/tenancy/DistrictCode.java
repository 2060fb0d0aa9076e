package org.yidiantong.tenancy;

import java.util.Optional;
import java.util.Set;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The national code (GB/T 2260, six digits) of a province, city or district, or the
 * statistical code of a development zone. It is the tenant in every table of a district,
 * as a number.
 *
 * @param value six digits, the first two those of a province
 */
@ValueObject
public record DistrictCode(int value) {

	private static final Set<Integer> PROVINCES = Set.of(11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41,
			42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82);

	public DistrictCode {
		if (value < 100_000 || value > 999_999 || !PROVINCES.contains(value / 10_000)) {
			throw new IllegalArgumentException(value + " is no code of an administrative area");
		}
	}

	/**
	 * Reads a code as it stands in an address or a file; empty when the text is no such
	 * code.
	 */
	public static Optional<DistrictCode> parse(String text) {
		if (!text.matches("[1-9][0-9]{5}") || !PROVINCES.contains(Integer.parseInt(text.substring(0, 2)))) {
			return Optional.empty();
		}
		return Optional.of(new DistrictCode(Integer.parseInt(text)));
	}

	@Override
	public String toString() {
		return Integer.toString(this.value);
	}

}
