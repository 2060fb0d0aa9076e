package org.yidiantong.reporting.download;

import java.math.BigInteger;
import java.util.List;
import java.util.UUID;

import org.yidiantong.secrets.Hashes;
import org.yidiantong.tenancy.DistrictCode;

/**
 * Derives the password of a report from a key that is not in the database. It can be read
 * aloud and typed: twelve letters and digits of which none looks like another.
 */
final class WorkbookPassword {

	static final String PURPOSE = "report-workbook-password";

	private static final String[] SIGNS = "abcdefghjkmnpqrstuvwxyz23456789".split("");

	private static final int GROUPS = 3;

	private static final int GROUP = 4;

	private WorkbookPassword() {
	}

	static String of(byte[] key, DistrictCode district, UUID report) {
		BigInteger number = new BigInteger(1, Hashes.hmac(key, List.of(district.toString(), report.toString())));
		StringBuilder password = new StringBuilder();
		for (int sign = 0; sign < GROUPS * GROUP; sign++) {
			if (sign > 0 && sign % GROUP == 0) {
				password.append('-');
			}
			BigInteger[] parts = number.divideAndRemainder(BigInteger.valueOf(SIGNS.length));
			password.append(SIGNS[parts[1].intValue()]);
			number = parts[0];
		}
		return password.toString();
	}

}
