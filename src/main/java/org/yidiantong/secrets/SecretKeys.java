package org.yidiantong.secrets;

/**
 * Where the keys come from under which personal data is kept. They are never in the
 * database, so that a copy of it tells nothing. Without its key what was kept is lost.
 */
@FunctionalInterface
public interface SecretKeys {

	/**
	 * The 32 bytes of the key for one purpose; always the same for the same purpose.
	 */
	byte[] key(String purpose);

}
