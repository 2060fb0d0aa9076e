package org.yidiantong.notification;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.yidiantong.secrets.Hashes;
import org.yidiantong.secrets.Sealed;
import org.yidiantong.secrets.SecretKeys;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/**
 * Hides addresses and letters, each bound to its account.
 */
@Component
class MailSecrets {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final SecretKeys keys;

	MailSecrets(SecretKeys keys) {
		this.keys = keys;
	}

	byte[] seal(UUID account, String address) {
		return Sealed.seal(this.keys.key("notification.address"), belonging(account),
				address.getBytes(StandardCharsets.UTF_8));
	}

	String address(UUID account, byte[] sealed) {
		return new String(Sealed.open(this.keys.key("notification.address"), belonging(account), sealed),
				StandardCharsets.UTF_8);
	}

	byte[] seal(UUID account, Letter letter) {
		return Sealed.seal(this.keys.key("notification.letter"), belonging(account), JSON.writeValueAsBytes(letter));
	}

	Letter letter(UUID account, byte[] sealed) {
		return JSON.readValue(Sealed.open(this.keys.key("notification.letter"), belonging(account), sealed),
				Letter.class);
	}

	byte[] hash(UUID account, String code) {
		return Hashes.hmac(this.keys.key("notification.code"), List.of(belonging(account), code));
	}

	private static String belonging(UUID account) {
		return BoundDistrict.required() + "/account/" + account;
	}

}
