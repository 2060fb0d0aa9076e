package org.yidiantong.secrets;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is sealed can be opened for what it belongs to, and for nothing else.
 */
class AuthenticatedEncryptionUnitTests {

	@Test
	void opensWhatItSealedForNothingElse() {
		byte[] secret = new byte[32];
		byte[] sealed = AuthenticatedEncryption.seal(secret, "complaint/1", "电话".getBytes(StandardCharsets.UTF_8));
		assertThat(AuthenticatedEncryption.open(secret, "complaint/1", sealed))
			.isEqualTo("电话".getBytes(StandardCharsets.UTF_8));
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> AuthenticatedEncryption.open(secret, "complaint/2", sealed));
	}

}
