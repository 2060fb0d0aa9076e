package org.yidiantong.embedded;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.yidiantong.Yidiantong;
import org.yidiantong.support.FaultTest;

import org.springframework.boot.SpringApplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The whole application does not come up: no server may stay behind.
 */
@FaultTest
class FailedStartTests {

	private final Path home = RunningChild.newHome();

	@Test
	void leavesNoProcessWhenTheMigrationFailsOrTheWebPortIsTaken() throws IOException {
		try (ServerSocket taken = new ServerSocket(0)) {
			assertFails("--spring.flyway.placeholders.app=no_such_role", "no_such_role");
			assertFails("--server.port=" + taken.getLocalPort(), "Port " + taken.getLocalPort());
		}
	}

	private void assertFails(String setting, String reason) {
		assertThatThrownBy(() -> SpringApplication.run(Yidiantong.class, "--yidiantong.home=" + this.home, setting))
			.hasStackTraceContaining(reason);
		assertThat(this.home.resolve("postgres")).as("it had been started").exists();
		assertThat(RunningChild.serversOf(this.home)).isEmpty();
	}

}
