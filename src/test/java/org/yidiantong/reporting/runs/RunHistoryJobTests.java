package org.yidiantong.reporting.runs;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.yidiantong.Yidiantong;
import org.yidiantong.reporting.RequestReport;
import org.yidiantong.support.ExhaustiveTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The operator's command lists the runs of scheduled reports and what is not finished.
 */
@SeveralCopies
@ExhaustiveTest
class RunHistoryJobTests {

	@Autowired
	private ReportRuns runs;

	@Autowired
	private ScheduledReportsTrigger scheduled;

	@Test
	void listsRunsAndReportsThatAreNotFinished() {
		String district = this.runs.played().toString();
		this.scheduled.runIfDue(district, Duration.ZERO);
		UUID waiting = this.runs.request(new RequestReport(null, "2021-09-06", "2021-09-09", null));
		String said = said("--last=5");
		assertThat(said.lines()).first().asString().contains("status", "districts");
		assertThat(said.lines())
			.anyMatch((line) -> line.matches("2021-12-15  COMPLETED  [-0-9]{10} [:0-9]{8}  \\d+\\.\\d  1  [01]  0"));
		String line = "District " + district + ": report performance 2021-09-06 to 2021-09-09, revision 1: RUNNING, 0%";
		assertThat(said).contains(line);
		this.runs.run();
		assertThat(this.runs.find(waiting).progress()).isEqualTo(100);
		assertThat(said("--last=5")).doesNotContain(line);
	}

	@Test
	void refusesANumberThatIsNone() {
		assertThat(said("--last=0")).contains("1 to 1000");
	}

	private static String said(String option) {
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
		Yidiantong.commands().run(stream, stream, "figures", "--lang=en", "runs", option);
		return said.toString(StandardCharsets.UTF_8);
	}

}
