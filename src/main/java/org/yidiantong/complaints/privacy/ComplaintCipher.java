package org.yidiantong.complaints.privacy;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.yidiantong.secrets.AuthenticatedEncryption;
import org.yidiantong.secrets.Hashes;
import org.yidiantong.secrets.SecretKeys;
import org.yidiantong.secrets.UnreadableContent;
import org.yidiantong.tenancy.BoundDistrict;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Hashes tracking codes and encrypts contacts and texts. Encrypted data can be decrypted
 * only for the complaint it was encrypted for.
 */
@Component
public class ComplaintCipher {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final SecretKeys keys;

	ComplaintCipher(SecretKeys keys) {
		this.keys = keys;
	}

	/**
	 * Returns the keyed hash by which a tracking code of the bound district is looked up.
	 */
	public byte[] trackingHash(String code) {
		return Hashes.hmac(this.keys.key("complaints.tracking-code"), BoundDistrict.required() + "/" + code);
	}

	/**
	 * Returns a keyed hash of a text about a place. It is the same for texts that differ
	 * in blanks, punctuation, width and case only.
	 */
	public byte[] fingerprint(String place, String text) {
		String letters = Normalizer.normalize(text, Normalizer.Form.NFKC)
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^\\p{L}\\p{N}]", "");
		return Hashes.hmac(this.keys.key("complaints.fingerprint"),
				List.of(BoundDistrict.required().toString(), place, letters));
	}

	/**
	 * Returns the keyed hash by which complaints of the bound district are found by the
	 * last four digits of a telephone number, without its extension.
	 */
	public byte[] phoneEnd(@Nullable String phone) {
		return Hashes.hmac(this.keys.key("complaints.phone-end"),
				List.of(BoundDistrict.required().toString(), PhoneNumber.end(phone)));
	}

	/** Encrypts a contact. */
	public byte[] sealedContact(String owner, Record contact) {
		return AuthenticatedEncryption.seal(this.keys.key("complaints.contact"), owner,
				JSON.writeValueAsBytes(contact));
	}

	/** Decrypts a contact. */
	public <T extends Record> T contact(String owner, byte[] sealed, Class<T> type) {
		return JSON.readValue(AuthenticatedEncryption.open(this.keys.key("complaints.contact"), owner, sealed), type);
	}

	/** Encrypts a whole filing. */
	public byte[] sealedFiling(String owner, Record filing) {
		return AuthenticatedEncryption.seal(this.keys.key("complaints.held-filing"), owner,
				JSON.writeValueAsBytes(filing));
	}

	/**
	 * Decrypts a whole filing.
	 * @throws UnreadableContent if that is impossible
	 */
	public <T extends Record> T filing(String owner, byte[] sealed, Class<T> type) {
		byte[] json = AuthenticatedEncryption.open(this.keys.key("complaints.held-filing"), owner, sealed);
		try {
			return JSON.readValue(json, type);
		}
		catch (JacksonException ex) {
			throw new UnreadableContent("Could not read the filing of " + owner, ex);
		}
	}

	byte[] sealedText(String owner, String text) {
		return AuthenticatedEncryption.seal(this.keys.key("complaints.text"), owner,
				text.getBytes(StandardCharsets.UTF_8));
	}

	String text(String owner, byte[] sealed) {
		return new String(AuthenticatedEncryption.open(this.keys.key("complaints.text"), owner, sealed),
				StandardCharsets.UTF_8);
	}

}
