package org.yidiantong.integration.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.util.List;

import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/**
 * A server for SFTP on a port of this machine, which knows one key, and the files with
 * which the application reaches it.
 */
final class TestSftpServer implements AutoCloseable {

	private final SshServer server = SshServer.setUpDefaultServer();

	private final Path home;

	private final Path files;

	/**
	 * Starts one.
	 * @param home where its files and the keys lie
	 */
	TestSftpServer(Path home) throws IOException, GeneralSecurityException {
		this.home = home;
		this.files = Files.createDirectories(home.resolve("served"));
		KeyPair own = pair();
		KeyPair client = pair();
		this.server.setHost("127.0.0.1");
		this.server.setKeyPairProvider(KeyPairProvider.wrap(own));
		this.server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
		this.server.setFileSystemFactory(new VirtualFileSystemFactory(this.files));
		this.server.setPublickeyAuthenticator(
				(user, key, session) -> "exchange".equals(user) && KeyUtils.compareKeys(key, client.getPublic()));
		this.server.start();
		try (OutputStream out = Files.newOutputStream(home.resolve("identity"))) {
			OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(client, "exchange", null, out);
		}
		know(own.getPublic());
	}

	/** Has the application know another key than that of this server. */
	void haveAnotherKnown() throws IOException, GeneralSecurityException {
		know(pair().getPublic());
	}

	private void know(PublicKey key) throws IOException {
		Files.writeString(this.home.resolve("known_hosts"),
				"[127.0.0.1]:" + this.server.getPort() + " " + PublicKeyEntry.toString(key) + "\n");
	}

	/** The settings with which the application reaches it. */
	ExchangeProperties properties(Path partnerKeys) {
		return new ExchangeProperties("sftp://exchange@127.0.0.1:" + this.server.getPort() + "/exchange",
				partnerKeys.toString(), this.home.resolve("identity").toString(),
				this.home.resolve("known_hosts").toString());
	}

	/** Where a folder of a district lies. */
	Path folder(String name) {
		return this.files.resolve("exchange/341503").resolve(name);
	}

	private static KeyPair pair() throws GeneralSecurityException {
		KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
		generator.initialize(256);
		return generator.generateKeyPair();
	}

	@Override
	public void close() throws IOException {
		this.server.stop(true);
	}

}
