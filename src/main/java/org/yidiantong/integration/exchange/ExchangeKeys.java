package org.yidiantong.integration.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yidiantong.secrets.SecretKeys;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.stereotype.Component;

/**
 * The keys with which packages are signed. A district's own key pair is derived from the
 * secret of the installation, so it is nowhere stored and the same in all instances.
 */
@Component
class ExchangeKeys {

	private static final Logger LOG = LoggerFactory.getLogger(ExchangeKeys.class);

	private final SecretKeys keys;

	private final ExchangeProperties properties;

	ExchangeKeys(SecretKeys keys, ExchangeProperties properties) {
		this.keys = keys;
		this.properties = properties;
	}

	KeyPair own(DistrictCode district) {
		try {
			KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
			generator.initialize(NamedParameterSpec.ED25519,
					new Seed(this.keys.key("integration.exchange." + district)));
			return generator.generateKeyPair();
		}
		catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** The own public key, as {@code openssl pkey -pubin} reads it. */
	String ownPublic(DistrictCode district) {
		String key = Base64.getMimeEncoder(64, new byte[] { '\n' })
			.encodeToString(own(district).getPublic().getEncoded());
		return "-----BEGIN PUBLIC KEY-----\n" + key + "\n-----END PUBLIC KEY-----\n";
	}

	/** The public key of the district's partner; empty when there is none. */
	Optional<PublicKey> partner(DistrictCode district) {
		Path file = Path.of(this.properties.partnerKeys(), district + ".pem");
		if (this.properties.partnerKeys().isEmpty() || !Files.isRegularFile(file)) {
			return Optional.empty();
		}
		try {
			String text = Files.readString(file).replaceAll("-----[A-Z ]+-----|\\s", "");
			return Optional.of(KeyFactory.getInstance("Ed25519")
				.generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(text))));
		}
		catch (IOException | GeneralSecurityException | IllegalArgumentException unreadable) {
			LOG.error("The key {} of a partner cannot be read", file, unreadable);
			return Optional.empty();
		}
	}

	/** Gives the generator the bytes of the key instead of random ones. */
	private static final class Seed extends SecureRandom {

		private final byte[] bytes;

		Seed(byte[] bytes) {
			this.bytes = bytes;
		}

		@Override
		public void nextBytes(byte[] wanted) {
			System.arraycopy(this.bytes, 0, wanted, 0, wanted.length);
		}

	}

}
