package org.yidiantong.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * Finds a free port on loopback.
 */
final class FreePort {

	private FreePort() {
	}

	/** The preferred port if it is free, otherwise another one; 0 for any. */
	static int preferably(int wanted) {
		try {
			return bind(wanted);
		}
		catch (IOException taken) {
			try {
				return bind(0);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	private static int bind(int port) throws IOException {
		try (ServerSocket socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
			return socket.getLocalPort();
		}
	}

}
