package org.yidiantong.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.springframework.boot.SpringApplication;

/**
 * The embedded servers of one home folder, started on first use. The application contexts
 * of a process share them; they stop when the last context closes, and at the latest when
 * the process ends, because Spring does not close a context that is still starting.
 */
final class EmbeddedServers {

	private static final Map<Path, EmbeddedServers> BY_HOME = new HashMap<>();

	private static boolean stoppedAtTheEnd;

	private final Path folder;

	private final HomeFolder home;

	private final Credentials credentials;

	private final ServerSupervisor postgres;

	private final ServerSupervisor redis;

	private int users;

	private EmbeddedServers(Path folder) {
		this.folder = folder;
		this.home = HomeFolder.take(folder);
		this.credentials = credentials(this.home);
		this.postgres = new ServerSupervisor("PostgreSQL", new PostgresServer(this.home, this.credentials));
		this.redis = new ServerSupervisor("Redis", new RedisServer(this.home, this.credentials));
	}

	/**
	 * The servers of a home; to be released once for each time that they were taken.
	 * @throws HomeInUse when another process holds the home
	 * @throws IllegalStateException when the process is ending
	 */
	static EmbeddedServers take(Path folder) {
		synchronized (BY_HOME) {
			stopAtTheEnd();
			EmbeddedServers servers = BY_HOME.computeIfAbsent(HomeFolder.make(folder), EmbeddedServers::new);
			servers.users++;
			return servers;
		}
	}

	void release() {
		synchronized (BY_HOME) {
			this.users--;
			if (this.users == 0 && BY_HOME.remove(this.folder, this)) {
				stop();
			}
		}
	}

	/** Spring Boot runs its shutdown handlers after it has closed the contexts. */
	private static void stopAtTheEnd() {
		if (!stoppedAtTheEnd) {
			SpringApplication.getShutdownHandlers().add(EmbeddedServers::stopAll);
			stoppedAtTheEnd = true;
		}
	}

	private static void stopAll() {
		synchronized (BY_HOME) {
			BY_HOME.values().forEach(EmbeddedServers::stop);
			BY_HOME.clear();
		}
	}

	/** The credentials of PostgreSQL once it accepts connections. */
	Credentials postgres() {
		this.postgres.start();
		return this.credentials;
	}

	/** The credentials of Redis once it accepts connections. */
	Credentials redis() {
		this.redis.start();
		return this.credentials;
	}

	private static Credentials credentials(HomeFolder home) {
		try {
			return Credentials.of(home.folder());
		}
		catch (RuntimeException ex) {
			home.close();
			throw ex;
		}
	}

	private void stop() {
		try {
			this.redis.stop();
		}
		finally {
			try {
				this.postgres.stop();
			}
			finally {
				this.home.close();
			}
		}
	}

}
