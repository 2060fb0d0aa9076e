package org.yidiantong.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisDataException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The running servers of one home: who gets in, who may read what, what is durable.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedServersTests {

	private final Path home = RunningChild.newHome().resolve("a home 一点通");

	private final EmbeddedServers servers = EmbeddedServers.take(this.home);

	private final Credentials credentials = started();

	@AfterAll
	void stop() {
		this.servers.release();
		assertThat(RunningChild.serversOf(this.home)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "postgres", "yidiantong_owner", "yidiantong_app", "yidiantong_reporting" })
	void refusesEachRoleWithoutOrWithAWrongPassword(String role) throws SQLException {
		String url = PostgresServer.url(this.credentials);
		for (String wrong : List.of("", "wrong")) {
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> DriverManager.getConnection(url, role, wrong));
		}
		DriverManager.getConnection(url, role, this.credentials.password(role)).close();
	}

	@Test
	void refusesRedisWithoutPassword() {
		try (Jedis stranger = new Jedis("127.0.0.1", this.credentials.port("redis"))) {
			assertThatExceptionOfType(JedisDataException.class).isThrownBy(stranger::dbSize)
				.withMessageContaining("NOAUTH");
			assertThat(stranger.auth(this.credentials.password("redis"))).isEqualTo("OK");
		}
	}

	@ParameterizedTest
	@CsvSource({ "'', rwx------", "postgres, rwx------", "postgres-programs, rwx------", "redis, rwx------",
			"servers.properties, rw-------", "lock, rw-------", "redis/redis.conf, rw-------" })
	void letsNobodyElseRead(String name, String permissions) throws IOException {
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.home.resolve(name))))
			.isEqualTo(permissions);
	}

	@Test
	void leavesNoPasswordOfTheFirstStartBehind() {
		assertThat(this.home.resolve("postgres.password")).doesNotExist();
		assertThat(this.home.resolve("postgres.unfinished")).doesNotExist();
	}

	@ParameterizedTest
	@CsvSource({ "fsync, on", "full_page_writes, on", "synchronous_commit, on", "listen_addresses, 127.0.0.1",
			"password_encryption, scram-sha-256" })
	void isAsDurableAndAsClosedAsAnOperatorsServer(String setting, String value) {
		assertThat(superuser().sql("SHOW " + setting).query(String.class).single()).isEqualTo(value);
	}

	@Test
	void givesTheRuntimeRoleNoPower() {
		assertThat(powerful("yidiantong_app")).isFalse();
		assertThat(powerful("yidiantong_reporting")).isFalse();
		assertThat(superuser().sql("""
				SELECT g.rolname || ' ' || m.admin_option FROM pg_auth_members m
				  JOIN pg_roles r ON r.oid = m.member JOIN pg_roles g ON g.oid = m.roleid
				WHERE r.rolname IN ('yidiantong_app', 'yidiantong_reporting')""").query(String.class).list())
			.containsExactly("yidiantong_reporting false");
	}

	private boolean powerful(String role) {
		return superuser().sql("""
				SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication OR rolinherit
				  OR EXISTS (SELECT FROM pg_shdepend WHERE refobjid = r.oid AND deptype = 'o')
				FROM pg_roles r WHERE rolname = ?""").param(role).query(Boolean.class).single();
	}

	@Test
	void storesEveryPasswordAsScram() {
		assertThat(superuser().sql("SELECT rolpassword FROM pg_authid WHERE rolcanlogin").query(String.class).list())
			.hasSize(4)
			.allMatch((password) -> password.startsWith("SCRAM-SHA-256$"));
	}

	@Test
	void sharesTheServersInOneProcessUntilTheLastIsDone() throws IOException {
		Path detour = Files.createSymbolicLink(this.home.resolveSibling("detour"), this.home);
		EmbeddedServers again = EmbeddedServers.take(detour);
		assertThat(again).isSameAs(this.servers);
		again.release();
		assertThat(PostgresServer.running(this.home)).isPresent();
	}

	@Test
	void attachesToTheRunningServers() {
		AttachedCredentials attached = new AttachedCredentials(this.home);
		assertThat(attached.postgres().password("yidiantong_app"))
			.isEqualTo(this.credentials.password("yidiantong_app"));
		assertThat(attached.redis().port("redis")).isEqualTo(this.credentials.port("redis"));
	}

	@Test
	void refusesToAttachWhereNothingRuns() {
		Path nowhere = this.home.resolveSibling("nowhere");
		assertThatExceptionOfType(ApplicationNotRunning.class)
			.isThrownBy(() -> new AttachedCredentials(nowhere).postgres());
		assertThat(nowhere).doesNotExist();
	}

	@Test
	void refusesASecondInstanceAndLeavesTheFirstAlone() {
		RunningChild second = RunningChild.start(this.home);
		assertThat(second.exitCode()).isEqualTo(1);
		assertThat(second.said()).contains(this.home.toString(), "pid " + ProcessHandle.current().pid())
			.doesNotContain("\tat ");
		assertThat(superuser().sql("SELECT 1").query(Integer.class).single()).isOne();
	}

	@Test
	void choosesAnotherPortThanOneThatIsTaken() throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			assertThat(FreePort.preferably(taken.getLocalPort())).isNotEqualTo(taken.getLocalPort());
		}
	}

	private Credentials started() {
		this.servers.redis();
		return this.servers.postgres();
	}

	private JdbcClient superuser() {
		Properties login = new Properties();
		login.setProperty("user", "postgres");
		login.setProperty("password", this.credentials.password("postgres"));
		return JdbcClient.create(new DriverManagerDataSource(PostgresServer.url(this.credentials), login));
	}

}
