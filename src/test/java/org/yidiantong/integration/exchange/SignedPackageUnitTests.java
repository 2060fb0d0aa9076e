package org.yidiantong.integration.exchange;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SignedPackageUnitTests {

	private static final Map<String, List<String>> FILES = Map.of("complaints.jsonl", List.of("{}"));

	/** However much of it has been copied, it is not taken for another package. */
	@Test
	void readsNoPartOfAFile() throws Exception {
		KeyPair partner = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
		byte[] whole = SignedPackage.of("12345", "341503", Manifest.COMPLAINTS, 1, FILES).sign(partner.getPrivate());
		for (int length = 0; length < whole.length; length++) {
			byte[] part = Arrays.copyOf(whole, length);
			assertThatExceptionOfType(PackageRefused.class).as("%d of %d bytes", length, whole.length)
				.isThrownBy(() -> SignedPackage.open(part, partner.getPublic()))
				.extracting(PackageRefused::reason)
				.isEqualTo(PackageRefused.Cause.UNREADABLE);
		}
		assertThat(SignedPackage.open(whole, partner.getPublic()).lines("complaints.jsonl")).containsExactly("{}");
	}

}
