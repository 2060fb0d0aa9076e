package org.yidiantong.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;

/**
 * Uses the servers of an application that runs; starts and stops nothing.
 */
final class AttachedCredentials implements CredentialsSource {

	private final Path home;

	AttachedCredentials(Path home) {
		this.home = home;
	}

	@Override
	public Credentials postgres() {
		return answering("postgres");
	}

	@Override
	public Credentials redis() {
		return answering("redis");
	}

	private Credentials answering(String server) {
		Credentials credentials = Credentials.of(this.home);
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), credentials.port(server))) {
			return credentials;
		}
		catch (IOException ex) {
			throw new ApplicationNotRunning(this.home);
		}
	}

}
