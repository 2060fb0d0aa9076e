package org.yidiantong.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The embedded servers of one home, started when they are first asked for. Several
 * contexts of one process share them; they stop when the last of these is closed.
 */
final class EmbeddedServers {

	private static final Map<Path, EmbeddedServers> BY_HOME = new HashMap<>();

	private final Path folder;

	private final Home home;

	private final Credentials credentials;

	private final KeptAlive postgres;

	private final KeptAlive redis;

	private boolean postgresStarted;

	private boolean redisStarted;

	private int users;

	private EmbeddedServers(Path folder) {
		this.folder = folder;
		this.home = Home.take(folder);
		this.credentials = Credentials.of(folder);
		this.postgres = new KeptAlive("PostgreSQL", new PostgresServer(this.home, this.credentials));
		this.redis = new KeptAlive("Redis", new RedisServer(this.home, this.credentials));
	}

	/**
	 * The servers of a home; to be released once for each time that they were taken.
	 * @throws HomeInUse when another process holds the home
	 */
	static EmbeddedServers take(Path folder) {
		synchronized (BY_HOME) {
			EmbeddedServers servers = BY_HOME.computeIfAbsent(folder.toAbsolutePath().normalize(),
					EmbeddedServers::new);
			servers.users++;
			return servers;
		}
	}

	void release() {
		synchronized (BY_HOME) {
			this.users--;
			if (this.users == 0) {
				BY_HOME.remove(this.folder);
				stop();
			}
		}
	}

	/** The credentials of a PostgreSQL that answers. */
	synchronized Credentials postgres() {
		if (!this.postgresStarted) {
			this.postgres.start();
			this.postgresStarted = true;
		}
		return this.credentials;
	}

	/** The credentials of a Redis that answers. */
	synchronized Credentials redis() {
		if (!this.redisStarted) {
			this.redis.start();
			this.redisStarted = true;
		}
		return this.credentials;
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
