package org.yidiantong.reporting.schedule;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.yidiantong.reporting.definition.PeriodKind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How a line of the schedule is described to operators and in the audit log.
 */
class ScheduledReportUnitTests {

	@Test
	void masksAddresses() {
		ScheduledReport report = new ScheduledReport("performance", PeriodKind.MONTH, DueDay.FIRST_WORKING_DAY,
				List.of("wang@example.cn", "l@example.cn"));
		assertThat(report.description()).endsWith(" → w***@example.cn l***@example.cn").doesNotContain("wang");
	}

}
