package org.yidiantong.integration.exchange;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.keyverifier.KnownHostsServerKeyVerifier;
import org.apache.sshd.client.keyverifier.RejectAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.keyprovider.FileKeyPairProvider;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.apache.sshd.sftp.client.fs.SftpFileSystem;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which packages are exchanged, while it is in use: on this machine, or on
 * a server for SFTP, whose key has to be the known one. Nothing of the account under
 * which the application runs is used, such as keys in its home.
 */
final class ExchangeConnection implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(15);

	private static final int SSH = 22;

	private final Path root;

	private final @Nullable SshClient client;

	private ExchangeConnection(Path root, @Nullable SshClient client) {
		this.root = root;
		this.client = client;
	}

	/**
	 * Opens the folder.
	 * @throws IOException when the server cannot be reached, is another one, or does not
	 * know the key
	 */
	static ExchangeConnection open(ExchangeProperties properties) throws IOException {
		return properties.isRemote() ? connect(properties) : new ExchangeConnection(Path.of(properties.folder()), null);
	}

	private static ExchangeConnection connect(ExchangeProperties properties) throws IOException {
		SshClient client = SshClient.setUpDefaultClient();
		client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
		client.setServerKeyVerifier(
				new KnownHostsServerKeyVerifier(RejectAllServerKeyVerifier.INSTANCE, Path.of(properties.knownHosts())));
		client.setKeyIdentityProvider(new FileKeyPairProvider(Path.of(properties.identity())));
		client.start();
		try {
			return new ExchangeConnection(root(client, properties.server()), client);
		}
		catch (IOException | RuntimeException ex) {
			client.stop();
			throw ex;
		}
	}

	private static Path root(SshClient client, URI server) throws IOException {
		int port = (server.getPort() < 0) ? SSH : server.getPort();
		ClientSession session = client.connect(server.getUserInfo(), server.getHost(), port)
			.verify(PATIENCE)
			.getClientSession();
		session.auth().verify(PATIENCE);
		SftpFileSystem files = SftpClientFactory.instance().createSftpFileSystem(session);
		return files.getPath(server.getPath());
	}

	/** The folder of a district. */
	ExchangeFolder folder(String district) {
		return new ExchangeFolder(this.root.resolve(district));
	}

	@Override
	public void close() {
		if (this.client != null) {
			this.client.stop();
		}
	}

}
