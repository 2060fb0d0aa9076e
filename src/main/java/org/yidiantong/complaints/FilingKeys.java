package org.yidiantong.complaints;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yidiantong.secrets.Hashes;
import org.yidiantong.secrets.Sealed;
import org.yidiantong.secrets.SecretKeys;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/**
 * Remembers for each key of a request what it was answered. While the first request of a
 * key runs, the second waits in the database for its end. Kept by system time.
 */
@Component
class FilingKeys {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final JdbcClient jdbc;

	private final SecretKeys keys;

	private final Clock clock;

	FilingKeys(JdbcClient jdbc, SecretKeys keys, Clock clock) {
		this.jdbc = jdbc;
		this.keys = keys;
		this.clock = clock;
	}

	/**
	 * What a request of this key was answered before.
	 * @throws KeyUsedOtherwise when that one asked for something else
	 */
	Optional<Receipt> answered(String key, FileComplaint asked) {
		return this.jdbc.sql("SELECT body_hash, answer FROM complaints_filing_key WHERE tenant_id = ? AND key_hash = ?")
			.params(district(), hash(key))
			.query((row, number) -> answer(key, asked, row.getBytes(1), row.getBytes(2)))
			.optional();
	}

	/**
	 * Keeps an answer, unless another request of the key was quicker: it then waits for
	 * the end of that one.
	 * @return whether it was kept
	 */
	boolean keep(String key, FileComplaint asked, Receipt receipt) {
		byte[] answer = Sealed.seal(own(key, "answer"), subject(), JSON.writeValueAsBytes(receipt));
		return this.jdbc.sql("""
				INSERT INTO complaints_filing_key (tenant_id, key_hash, body_hash, answer, recorded_at)
				VALUES (?, ?, ?, ?, ?) ON CONFLICT (tenant_id, key_hash) DO NOTHING""")
			.params(district(), hash(key), body(key, asked), answer, this.clock.instant().atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

	/** Forgets what was answered before an instant of system time. */
	void forgetBefore(Instant instant) {
		this.jdbc.sql("DELETE FROM complaints_filing_key WHERE tenant_id = ? AND recorded_at < ?")
			.params(district(), instant.atOffset(ZoneOffset.UTC))
			.update();
	}

	private Receipt answer(String key, FileComplaint asked, byte[] bodyHash, byte[] answer) {
		if (!MessageDigest.isEqual(bodyHash, body(key, asked))) {
			throw new KeyUsedOtherwise();
		}
		return JSON.readValue(Sealed.open(own(key, "answer"), subject(), answer), Receipt.class);
	}

	private byte[] hash(String key) {
		return Hashes.hmac(this.keys.key("complaints.filing-key"), district() + "/" + key);
	}

	/** Under the request's own key: a phone number could otherwise be guessed from it. */
	private byte[] body(String key, FileComplaint asked) {
		Contact contact = asked.contact();
		List<@Nullable String> parts = new ArrayList<>(
				Arrays.asList(asked.item(), asked.place(), asked.text(), String.valueOf(asked.meantNature()),
						(contact == null) ? null : contact.name(), (contact == null) ? null : contact.phone()));
		parts.addAll(asked.photos());
		return Hashes.hmac(own(key, "body"), parts);
	}

	private byte[] own(String key, String purpose) {
		return Hashes.hmac(this.keys.key("complaints.filing-" + purpose), List.of(String.valueOf(district()), key));
	}

	private static String subject() {
		return "filing/" + district();
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

}
