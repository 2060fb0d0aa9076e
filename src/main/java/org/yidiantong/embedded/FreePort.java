package org.yidiantong.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * A port of loopback that nobody listens on.
 */
final class FreePort {

	private FreePort() {
	}

	/** The wanted port if it is free, otherwise another; 0 wants any. */
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
