package org.yidiantong.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * Generated passwords and ports of the embedded servers, in one file that only the owner
 * of the process may read.
 */
final class Credentials {

	private static final FileAttribute<?> OWNER_ONLY = PosixFilePermissions
		.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

	private final Path file;

	private final Properties values;

	private Credentials(Path file, Properties values) {
		this.file = file;
		this.values = values;
	}

	static Credentials of(Path folder) {
		Path file = folder.resolve("servers.properties");
		Properties values = new Properties();
		if (Files.exists(file)) {
			try (var reader = Files.newBufferedReader(file)) {
				values.load(reader);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return new Credentials(file, values);
	}

	/** The password of a role; generated on first use. */
	synchronized String password(String role) {
		String key = role + ".password";
		if (!this.values.containsKey(key)) {
			byte[] random = new byte[24];
			new SecureRandom().nextBytes(random);
			set(key, HexFormat.of().formatHex(random));
		}
		return this.values.getProperty(key);
	}

	/** The port that a server used last; 0 if it never ran. */
	synchronized int port(String server) {
		return Integer.parseInt(this.values.getProperty(server + ".port", "0"));
	}

	synchronized void port(String server, int port) {
		set(server + ".port", Integer.toString(port));
	}

	/** Whether the password of a role exists. */
	synchronized boolean knows(String role) {
		return this.values.containsKey(role + ".password");
	}

	private void set(String key, String value) {
		this.values.setProperty(key, value);
		try {
			Path fresh = Files.createTempFile(this.file.getParent(), "servers", ".tmp", OWNER_ONLY);
			try (var writer = Files.newBufferedWriter(fresh)) {
				this.values.store(writer, "generated; keep with the data");
			}
			try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
				channel.force(true);
			}
			Files.move(fresh, this.file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
