package org.yidiantong.embedded;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;

/**
 * Starts the embedded servers. Beans that use a server depend on this bean, so they close
 * before the server stops.
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
