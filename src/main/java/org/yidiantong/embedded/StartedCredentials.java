package org.yidiantong.embedded;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;

/**
 * Starts the servers that are asked for. As the beans that use them depend on this one,
 * they are closed before the servers stop.
 */
final class StartedCredentials implements CredentialsSource, DisposableBean {

	private final Path home;

	private @Nullable EmbeddedServers servers;

	StartedCredentials(Path home) {
		this.home = home;
	}

	@Override
	public Credentials postgres() {
		return servers().postgres();
	}

	@Override
	public Credentials redis() {
		return servers().redis();
	}

	@Override
	public synchronized void destroy() {
		if (this.servers != null) {
			this.servers.release();
			this.servers = null;
		}
	}

	private synchronized EmbeddedServers servers() {
		if (this.servers == null) {
			this.servers = EmbeddedServers.take(this.home);
		}
		return this.servers;
	}

}
