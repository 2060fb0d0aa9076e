package org.yidiantong.kernel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 of bytes and of texts in UTF-8, without a key. For hashes with a key see
 * {@code secrets}.
 */
public final class Sha256 {

	private Sha256() {
	}

	public static byte[] of(byte[] bytes) {
		return begin().digest(bytes);
	}

	public static byte[] of(String text) {
		return of(text.getBytes(StandardCharsets.UTF_8));
	}

	/** The hash of a file, which need not fit into memory. */
	public static byte[] of(Path file) throws IOException {
		MessageDigest digest = begin();
		try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
			in.transferTo(OutputStream.nullOutputStream());
		}
		return digest.digest();
	}

	/** The hash in 64 hexadecimal digits. */
	public static String hex(String text) {
		return HexFormat.of().formatHex(of(text));
	}

	/** Begins a digest over several parts. */
	public static MessageDigest begin() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
