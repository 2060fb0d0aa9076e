package org.yidiantong.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.LongSupplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.support.FaultTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills the application and its servers without a warning, again and again.
 */
@FaultTest
class EmbeddedServersKillTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final Path home = RunningChild.newHome();

	private final List<RunningChild> children = new ArrayList<>();

	private long acknowledged;

	@AfterEach
	void stopChildren() {
		this.children.forEach(RunningChild::stop);
	}

	@Test
	void findsAllThatWasAcknowledgedAfterEachOfTwentyKills() {
		Random random = new Random(20);
		for (int round = 0; round < 20; round++) {
			if (round % 2 == 0) {
				killWhileItStarts(random.nextInt(1500));
			}
			else {
				killWhileItWorks(1 + random.nextInt(200));
			}
		}
		RunningChild last = working(1);
		assertThat(last.stop()).isEqualTo(143);
		assertThat(RunningChild.serversOf(this.home)).isEmpty();
	}

	@Test
	void goesOnWhenPostgresIsKilled() {
		RunningChild child = working(10);
		assertGoesOn(PostgresServer::running, child::acknowledged);
		assertGoesOn(PostgresServer::running, child::acknowledged);
	}

	@Test
	void goesOnWhenRedisIsKilled() {
		RunningChild child = working(10);
		assertGoesOn(RedisServer::running, child::cached);
	}

	@Test
	void stopsInOrderWhileAServerIsBeingStartedAgain() {
		RunningChild child = working(10);
		ProcessHandle.of(PostgresServer.running(this.home).orElseThrow().pid()).orElseThrow().destroyForcibly();
		child.stop();
		assertThat(RunningChild.until(() -> RunningChild.serversOf(this.home).isEmpty(), Duration.ofSeconds(5)))
			.isTrue();
	}

	private void assertGoesOn(Function<Path, Optional<ServerProcess>> server, LongSupplier progress) {
		long killed = server.apply(this.home).orElseThrow().pid();
		ProcessHandle.of(killed).orElseThrow().destroyForcibly();
		assertThat(RunningChild.until(() -> isAnother(server.apply(this.home), killed), PATIENCE)).isTrue();
		long before = progress.getAsLong();
		assertThat(RunningChild.until(() -> progress.getAsLong() > before + 5, PATIENCE)).isTrue();
	}

	private static boolean isAnother(Optional<ServerProcess> running, long killed) {
		return running.filter((process) -> process.pid() != killed).isPresent();
	}

	private RunningChild start() {
		RunningChild child = RunningChild.start(this.home);
		this.children.add(child);
		return child;
	}

	private void killWhileItStarts(int milliseconds) {
		RunningChild child = start();
		RunningChild.until(child::ended, Duration.ofMillis(milliseconds));
		child.kill();
		verify(child);
	}

	private void killWhileItWorks(int rows) {
		RunningChild child = working(rows);
		child.kill();
		verify(child);
	}

	private RunningChild working(int rows) {
		RunningChild child = start();
		long target = this.acknowledged + rows;
		boolean worked = RunningChild.until(() -> child.acknowledged() >= target || child.ended(), PATIENCE);
		assertThat(worked && !child.ended()).as(() -> "child works: " + child.said()).isTrue();
		return child;
	}

	/** Numbers are counted without a gap, so the count tells whether each is there. */
	private void verify(RunningChild child) {
		if (!child.found().isEmpty()) {
			String[] found = child.found().split(" ");
			assertThat(found[0]).as("rows without a gap").isEqualTo(found[1]);
			assertThat(Long.parseLong(found[1])).isGreaterThanOrEqualTo(this.acknowledged);
		}
		this.acknowledged = Math.max(this.acknowledged, child.acknowledged());
	}

}
