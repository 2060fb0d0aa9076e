package org.yidiantong.embedded;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.yidiantong.Yidiantong;
import org.yidiantong.support.FaultTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application is asked to end while it is starting: no server may stay behind,
 * whichever was the moment.
 */
@FaultTest
class EndedStartTests {

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private final Path home = RunningChild.newHome();

	@Test
	void leavesNoServerWheneverItIsEndedWhileStarting() {
		for (long later : new long[] { 0, 0, 700, 2000 }) {
			RunningChild starting = RunningChild.start(Yidiantong.class, "512m", this.home, "--server.port=0");
			assertThat(RunningChild.until(() -> !RunningChild.serversOf(this.home).isEmpty(), PATIENCE)).isTrue();
			RunningChild.until(starting::ended, Duration.ofMillis(later));
			assertThat(starting.stop()).as(starting::said).isEqualTo(143);
			// what initdb had started ends by itself
			RunningChild.until(() -> RunningChild.serversOf(this.home).isEmpty(), Duration.ofSeconds(5));
			assertThat(RunningChild.serversOf(this.home)).as(later + " ms after the first server").isEmpty();
		}
	}

}
