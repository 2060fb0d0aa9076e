package org.yidiantong.disclosure.findings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.yidiantong.disclosure.Period;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which findings are about the same thing.
 */
class RaisedFindingUnitTests {

	@Test
	void isTheSameHoweverItsAmountsWereWritten() {
		RaisedFinding known = finding("9,000、9,999.50");
		assertThat(known.isSame(FindingType.NEAR_THRESHOLD, "9,000.00、9,999.50")).isTrue();
		assertThat(finding("9,000.00").isSame(FindingType.NEAR_THRESHOLD, "9,000")).isTrue();
		assertThat(known.isSame(FindingType.NEAR_THRESHOLD, "9,000.01、9,999.50")).isFalse();
		assertThat(known.isSame(FindingType.NO_DECISION, "9,000.00、9,999.50")).isFalse();
	}

	private static RaisedFinding finding(String detail) {
		return new RaisedFinding(UUID.randomUUID(), null, 1, 1, FindingType.NEAR_THRESHOLD, detail, List.of(1, 2),
				List.of(new PlaceCode("341503100"), new PlaceCode("341503100-V04")), "黄莲村", "", Period.known("2021-10"),
				new UnitCode("HU-341503100-V04"), null, Instant.parse("2021-11-05T01:00:00Z"), null);
	}

}
