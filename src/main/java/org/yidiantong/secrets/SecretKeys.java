package org.yidiantong.secrets;

/**
 * Source of the keys that protect personal data. Keys are never in the database, so that
 * a copy of it reveals nothing. Data whose key is lost cannot be recovered.
 */
@FunctionalInterface
public interface SecretKeys {

	/** The 32-byte key for a purpose; always the same for the same purpose. */
	byte[] key(String purpose);

}
