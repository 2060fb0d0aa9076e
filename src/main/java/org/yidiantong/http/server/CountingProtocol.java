package org.yidiantong.http.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;
import org.yidiantong.http.ClientAddress;

/**
 * Tomcat's HTTP connector, which closes a new connection at once when its network address
 * has too many. Tomcat creates it by its name, so that the class and its constructor are
 * public.
 */
public final class CountingProtocol extends Http11NioProtocol {

	private final CountingEndpoint connections;

	public CountingProtocol() {
		this(new CountingEndpoint());
	}

	private CountingProtocol(CountingEndpoint connections) {
		super(connections);
		this.connections = connections;
	}

	/** Limits the connections of one address; 0 for no limit. */
	void limit(int perAddress) {
		this.connections.counts = new ConnectionCounts(perAddress, this.connections::addresses, System::nanoTime);
	}

	/** The sockets behind the connector. */
	private static final class CountingEndpoint extends NioEndpoint {

		private volatile @Nullable ConnectionCounts counts;

		@Override
		protected boolean setSocketOptions(SocketChannel socket) {
			ConnectionCounts known = this.counts;
			if (known != null && !known.add(address(socket))) {
				destroySocket(socket);
				return false;
			}
			return super.setSocketOptions(socket);
		}

		Stream<String> addresses() {
			return getConnections().stream()
				.map(SocketWrapperBase::getRemoteAddr)
				.filter(Objects::nonNull)
				.map(ClientAddress::of);
		}

		private static String address(SocketChannel socket) {
			try {
				return (socket.getRemoteAddress() instanceof InetSocketAddress remote)
						? ClientAddress.of(host(remote.getAddress())) : "";
			}
			catch (IOException gone) {
				return "";
			}
		}

		private static String host(InetAddress address) {
			return address.getHostAddress();
		}

	}

}
