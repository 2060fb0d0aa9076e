package org.yidiantong.complaints.disciplinary;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.jspecify.annotations.Nullable;
import org.yidiantong.secrets.AuthenticatedEncryption;
import org.yidiantong.secrets.UnreadableContent;

/**
 * A key pair of a district. Its public key seals, by HPKE (RFC 9180) with X25519 and
 * AES-256-GCM; its private key, which opens, is kept encrypted under another key.
 *
 * @param privateKey encrypted
 * @param salt for deriving the key from the passphrase; null if there is no passphrase
 */
record SealingKey(UUID id, byte[] publicKey, byte[] privateKey, byte @Nullable [] salt) {

	private static final byte[] PURPOSE = "disciplinary-report".getBytes(StandardCharsets.UTF_8);

	/**
	 * Generates a key pair.
	 * @param protection the key that encrypts the private key
	 */
	static SealingKey generate(UUID id, byte[] protection, byte @Nullable [] salt) {
		AsymmetricCipherKeyPair pair = hpke().generatePrivateKey();
		byte[] secret = hpke().serializePrivateKey(pair.getPrivate());
		return new SealingKey(id, hpke().serializePublicKey(pair.getPublic()),
				AuthenticatedEncryption.seal(protection, owner(id), secret), salt);
	}

	boolean hasPassphrase() {
		return this.salt != null;
	}

	/**
	 * Seals data.
	 * @param belongsTo whose data it is; it opens for no other owner
	 */
	byte[] seal(String belongsTo, byte[] plain) {
		try {
			byte[][] sealed = hpke().seal(hpke().deserializePublicKey(this.publicKey), PURPOSE, bytes(belongsTo), plain,
					null, null, null);
			byte[] joined = Arrays.copyOf(sealed[1], sealed[1].length + sealed[0].length);
			System.arraycopy(sealed[0], 0, joined, sealed[1].length, sealed[0].length);
			return joined;
		}
		catch (InvalidCipherTextException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Opens sealed data.
	 * @param secret the private key
	 * @throws UnreadableContent if it was not sealed like this for the owner
	 */
	byte[] open(byte[] secret, String belongsTo, byte[] sealed) {
		int begin = hpke().getEncSize();
		try {
			return hpke().open(Arrays.copyOf(sealed, begin), hpke().deserializePrivateKey(secret, this.publicKey),
					PURPOSE, bytes(belongsTo), Arrays.copyOfRange(sealed, begin, sealed.length), null, null, null);
		}
		catch (InvalidCipherTextException | IllegalArgumentException ex) {
			throw new UnreadableContent("Could not open " + belongsTo, ex);
		}
	}

	/**
	 * Decrypts the private key.
	 * @throws UnreadableContent if it is protected by another key
	 */
	byte[] unlock(byte[] protection) {
		return AuthenticatedEncryption.open(protection, owner(this.id), this.privateKey);
	}

	private static HPKE hpke() {
		return new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static String owner(UUID id) {
		return "disciplinary-key/" + id;
	}

}
