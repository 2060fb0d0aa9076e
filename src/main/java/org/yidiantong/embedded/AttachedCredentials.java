package org.yidiantong.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * Credentials of the servers of a running application. Starts and stops nothing.
 */
final class AttachedCredentials implements CredentialsSource {

	private final Path home;

	AttachedCredentials(Path home) {
		this.home = home;
	}

	@Override
	public Credentials postgres() {
		return answering(PostgresServer::running);
	}

	@Override
	public Credentials redis() {
		return answering(RedisServer::running);
	}

	private Credentials answering(Function<Path, Optional<ServerProcess>> server) {
		try {
			Path folder = this.home.toRealPath();
			return server.apply(folder)
				.map((running) -> Credentials.of(folder))
				.orElseThrow(() -> new ApplicationNotRunning(this.home));
		}
		catch (IOException ex) {
			throw new ApplicationNotRunning(this.home);
		}
	}

}
