package org.yidiantong.secrets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Derives keys from one random secret in a file that only the owner of the process may
 * read: the one set by {@code yidiantong.keys}, else {@code keys} in the home folder,
 * created on first use. All instances of the application need the same file.
 */
@Component
class KeyFile implements SecretKeys {

	private static final int BYTES = 32;

	private final Path file;

	private final boolean generated;

	private byte @Nullable [] secret;

	KeyFile(@Value("${yidiantong.keys:}") String named, @Value("${yidiantong.home:var}") String home) {
		this.generated = named.isEmpty();
		this.file = this.generated ? Path.of(home, "keys") : Path.of(named);
	}

	@Override
	public byte[] key(String purpose) {
		return Hashes.hmac(secret(), purpose.getBytes(StandardCharsets.UTF_8));
	}

	private synchronized byte[] secret() {
		byte[] known = this.secret;
		if (known == null) {
			try {
				if (this.generated && !Files.exists(this.file)) {
					generate();
				}
				known = read();
			}
			catch (IOException ex) {
				throw new UncheckedIOException("Could not read the secret key file " + this.file, ex);
			}
			this.secret = known;
		}
		return known;
	}

	private byte[] read() throws IOException {
		byte[] read = HexFormat.of().parseHex(Files.readString(this.file).strip());
		if (read.length < BYTES) {
			throw new IOException("the secret must have at least " + BYTES + " bytes, as hexadecimal digits");
		}
		return read;
	}

	private void generate() throws IOException {
		byte[] fresh = new byte[BYTES];
		new SecureRandom().nextBytes(fresh);
		Path folder = Objects.requireNonNull(this.file.toAbsolutePath().getParent());
		if (!Files.isDirectory(folder)) {
			Files.createDirectories(folder,
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
		}
		Path temporary = Files.createTempFile(folder, "keys", ".tmp",
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		try {
			Files.writeString(temporary, HexFormat.of().formatHex(fresh) + System.lineSeparator());
			Files.createLink(this.file, temporary);
		}
		catch (FileAlreadyExistsException another) {
			// another instance has created the file first; use that one
		}
		finally {
			Files.delete(temporary);
		}
	}

}
