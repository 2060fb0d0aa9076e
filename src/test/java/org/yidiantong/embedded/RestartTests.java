package org.yidiantong.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.support.FaultTest;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a start makes of what an earlier one left on the home.
 */
@FaultTest
class RestartTests {

	private final Path home = RunningChild.newHome();

	@AfterEach
	void findsNoProcessLeft() {
		assertThat(RunningChild.serversOf(this.home)).isEmpty();
	}

	@Test
	void keepsDataAndMovesAwayFromATakenPort() throws IOException {
		int port = remember(7);
		assertThat(recalled()).isEqualTo("7 on " + port);
		try (ServerSocket stranger = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
			assertThat(recalled()).startsWith("7 on ").doesNotEndWith(Integer.toString(stranger.getLocalPort()));
		}
	}

	@Test
	void leavesTheProcessAloneThatHasTheNumberOfAnEarlierServer() throws IOException {
		remember(7);
		Process stranger = new ProcessBuilder("/bin/sh", "-c", "read end").start();
		Files.writeString(this.home.resolve("postgres/postmaster.pid"), stranger.pid() + "\n");
		assertThat(recalled()).startsWith("7 on ");
		assertThat(stranger.isAlive()).isTrue();
		stranger.destroyForcibly();
	}

	@Test
	void startsAnewAfterAFirstStartThatWasInterrupted() throws IOException {
		remember(7);
		Files.createFile(this.home.resolve("postgres.unfinished"));
		EmbeddedServers servers = EmbeddedServers.take(this.home);
		assertThat(owner(servers.postgres()).sql("SELECT to_regclass('kept')").query(String.class).optional())
			.isEmpty();
		servers.release();
	}

	@Test
	void makesNothingAnewOverDataWhosePasswordsAreLost() throws IOException {
		remember(7);
		Path kept = Files.move(this.home.resolve("servers.properties"), this.home.resolve("kept"));
		EmbeddedServers servers = EmbeddedServers.take(this.home);
		assertThatExceptionOfType(CredentialsLost.class).isThrownBy(servers::postgres);
		servers.release();
		Files.move(kept, this.home.resolve("servers.properties"), StandardCopyOption.REPLACE_EXISTING);
		assertThat(recalled()).startsWith("7 on ");
	}

	private int remember(int number) {
		EmbeddedServers servers = EmbeddedServers.take(this.home);
		Credentials credentials = servers.postgres();
		owner(credentials).sql("CREATE TABLE kept AS SELECT " + number + " AS number").update();
		servers.release();
		return credentials.port("postgres");
	}

	private String recalled() {
		EmbeddedServers servers = EmbeddedServers.take(this.home);
		try {
			Credentials credentials = servers.postgres();
			int number = owner(credentials).sql("SELECT number FROM kept").query(Integer.class).single();
			return number + " on " + credentials.port("postgres");
		}
		finally {
			servers.release();
		}
	}

	private static JdbcClient owner(Credentials credentials) {
		return JdbcClient.create(new DriverManagerDataSource(PostgresServer.url(credentials), "yidiantong_owner",
				credentials.password("yidiantong_owner")));
	}

}
