package org.yidiantong.notification.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.yidiantong.secrets.AuthenticatedEncryption;
import org.yidiantong.secrets.Hashes;
import org.yidiantong.secrets.SecretKeys;
import org.yidiantong.tenancy.BoundDistrict;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Encrypts addresses and mails. The account is authenticated with each ciphertext, so
 * that it cannot be used for another account.
 */
@Component
class MailEncryption {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final SecretKeys keys;

	MailEncryption(SecretKeys keys) {
		this.keys = keys;
	}

	byte[] seal(UUID account, String address) {
		return AuthenticatedEncryption.seal(this.keys.key("notification.address"), belonging(account),
				address.getBytes(StandardCharsets.UTF_8));
	}

	String address(UUID account, byte[] sealed) {
		return new String(
				AuthenticatedEncryption.open(this.keys.key("notification.address"), belonging(account), sealed),
				StandardCharsets.UTF_8);
	}

	byte[] seal(UUID account, MailMessage letter) {
		return AuthenticatedEncryption.seal(this.keys.key("notification.letter"), belonging(account),
				JSON.writeValueAsBytes(letter));
	}

	MailMessage letter(UUID account, byte[] sealed) {
		return JSON.readValue(
				AuthenticatedEncryption.open(this.keys.key("notification.letter"), belonging(account), sealed),
				MailMessage.class);
	}

	byte[] hash(UUID account, String code) {
		return Hashes.hmac(this.keys.key("notification.code"), List.of(belonging(account), code));
	}

	private static String belonging(UUID account) {
		return BoundDistrict.required() + "/account/" + account;
	}

}
