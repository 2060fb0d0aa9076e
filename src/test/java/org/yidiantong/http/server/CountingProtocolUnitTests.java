package org.yidiantong.http.server;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A server of which one address holds as many connections as it can.
 */
class CountingProtocolUnitTests {

	private static final int PERMITTED = 5;

	@TempDir
	private Path home;

	private final Tomcat tomcat = new Tomcat();

	private final List<Socket> sockets = new ArrayList<>();

	@BeforeEach
	void start() throws Exception {
		CountingProtocol protocol = new CountingProtocol();
		protocol.limit(PERMITTED);
		Connector connector = new Connector(protocol);
		connector.setPort(0);
		this.tomcat.setBaseDir(this.home.toString());
		this.tomcat.setConnector(connector);
		this.tomcat.addContext("", new File(".").getAbsolutePath());
		this.tomcat.start();
	}

	@AfterEach
	void stop() throws Exception {
		for (Socket socket : this.sockets) {
			socket.close();
		}
		this.tomcat.stop();
		this.tomcat.destroy();
	}

	@Test
	void keepsServingReadersAtOtherAddresses() throws IOException {
		for (int i = 0; i < PERMITTED; i++) {
			assertThat(answer("127.0.0.2")).startsWith("HTTP/1.1 404");
		}
		assertThat(answer("127.0.0.2")).isEmpty();
		assertThat(answer("127.0.0.3")).startsWith("HTTP/1.1 404");
	}

	/** Asks on a new connection, which stays open; empty when the server closes it. */
	private String answer(String from) throws IOException {
		Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.tomcat.getConnector().getLocalPort(),
				InetAddress.getByName(from), 0);
		this.sockets.add(socket);
		socket.setSoTimeout(60_000);
		try {
			socket.getOutputStream()
				.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
			byte[] begin = socket.getInputStream().readNBytes(12);
			return new String(begin, StandardCharsets.US_ASCII);
		}
		catch (SocketException closed) {
			return "";
		}
	}

}
