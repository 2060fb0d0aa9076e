package org.yidiantong.secrets;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Authenticated encryption with AES-256-GCM. The first byte is the format version. The
 * owner of the data is authenticated too, so that encrypted data cannot be moved to
 * another row.
 */
public final class AuthenticatedEncryption {

	private static final byte VERSION = 1;

	private static final int NONCE = 12;

	private static final int TAG_BITS = 128;

	private static final SecureRandom RANDOM = new SecureRandom();

	private AuthenticatedEncryption() {
	}

	public static byte[] seal(byte[] key, String belongsTo, byte[] plain) {
		byte[] nonce = new byte[NONCE];
		RANDOM.nextBytes(nonce);
		byte[] sealed = run(Cipher.ENCRYPT_MODE, key, nonce, belongsTo, plain);
		return ByteBuffer.allocate(1 + NONCE + sealed.length).put(VERSION).put(nonce).put(sealed).array();
	}

	/**
	 * Decrypts data.
	 * @throws UnreadableContent if it was not encrypted like this under the key
	 */
	public static byte[] open(byte[] key, String belongsTo, byte[] sealed) {
		ByteBuffer parts = ByteBuffer.wrap(sealed);
		if (sealed.length < 1 + NONCE || parts.get() != VERSION) {
			throw new UnreadableContent("Unknown format of encrypted data of " + belongsTo);
		}
		byte[] nonce = new byte[NONCE];
		byte[] rest = new byte[sealed.length - 1 - NONCE];
		parts.get(nonce).get(rest);
		return run(Cipher.DECRYPT_MODE, key, nonce, belongsTo, rest);
	}

	private static byte[] run(int mode, byte[] key, byte[] nonce, String belongsTo, byte[] input) {
		try {
			Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
			cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
			cipher.updateAAD(belongsTo.getBytes(StandardCharsets.UTF_8));
			return cipher.doFinal(input);
		}
		catch (GeneralSecurityException ex) {
			throw new UnreadableContent("Could not decrypt data of " + belongsTo, ex);
		}
	}

}
