package org.yidiantong.integration.idempotency;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Permission;
import org.yidiantong.secrets.AuthenticatedEncryption;
import org.yidiantong.secrets.Hashes;
import org.yidiantong.secrets.SecretKeys;
import org.yidiantong.tenancy.BoundDistrict;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Runs each request with an idempotency key once, and stores its answer in the same
 * transaction: after a kill there are both or neither. While a request runs, repetitions
 * wait for it in the database. A request that is refused leaves nothing, and its key can
 * be used again. Retention is measured in system time.
 */
@Service
public class AnsweredRequests {

	/** How long answers are kept. */
	public static final Duration KEPT = Duration.ofDays(7);

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final JdbcClient jdbc;

	private final SecretKeys keys;

	private final PlatformTransactionManager transactions;

	private final Clock clock;

	AnsweredRequests(JdbcClient jdbc, SecretKeys keys, PlatformTransactionManager transactions, Clock clock) {
		this.jdbc = jdbc;
		this.keys = keys;
		this.transactions = transactions;
		this.clock = clock;
	}

	/**
	 * Runs a request of the bound district, unless it was answered before.
	 * @param work the request. One that is apart runs outside the transaction, which
	 * waits for it; if the application is killed between the two, it runs again
	 * @return the answer that it got before; empty if it ran now
	 * @throws IdempotencyKeyReused if the caller used the key for another request
	 * @throws NotPermitted if the caller may no longer do what it might do then
	 * @throws Exception what the work throws; nothing is stored then
	 */
	@Transactional(rollbackFor = Exception.class)
	public Optional<Answer> once(KeyedRequest request, Callable<Answer> work) throws Exception {
		if (!claim(request)) {
			return Optional.of(answered(request));
		}
		Answer answer = request.apart() ? apart(work) : work.call();
		if (answer.isDone()) {
			keep(request, answer);
		}
		else {
			release(request);
		}
		return Optional.empty();
	}

	/**
	 * Returns an id of a request and its content, the same whenever it is sent again.
	 */
	public UUID operation(KeyedRequest request) {
		ByteBuffer id = ByteBuffer.wrap(Hashes.hmac(own(request, "operation"), request.content()));
		return new UUID(id.getLong(), id.getLong());
	}

	/** Deletes old answers of the bound district. */
	@Transactional
	public void forgetOld() {
		forgetBefore(this.clock.instant().minus(KEPT));
	}

	private void forgetBefore(Instant instant) {
		this.jdbc.sql("DELETE FROM integration_answered_request WHERE tenant_id = ? AND recorded_at < ?")
			.params(district(), instant.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** Waits while another request of the same key runs. */
	private boolean claim(KeyedRequest request) {
		return this.jdbc.sql("""
				INSERT INTO integration_answered_request (tenant_id, key_hash, request_hash, recorded_at)
				VALUES (?, ?, ?, ?) ON CONFLICT (tenant_id, key_hash) DO NOTHING""")
			.params(district(), hash(request), content(request), this.clock.instant().atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

	private Answer answered(KeyedRequest request) {
		Kept kept = this.jdbc.sql("""
				SELECT request_hash, answer FROM integration_answered_request WHERE tenant_id = ? AND key_hash = ?""")
			.params(district(), hash(request))
			.query((row, number) -> kept(request, row.getBytes(1), row.getBytes(2)))
			.single();
		for (Permission permission : kept.permissions()) {
			if (!request.permissions().contains(permission)) {
				throw new NotPermitted(permission);
			}
		}
		return kept.answer();
	}

	private Kept kept(KeyedRequest request, byte[] content, byte[] answer) {
		if (!MessageDigest.isEqual(content, content(request))) {
			throw new IdempotencyKeyReused();
		}
		return JSON.readValue(AuthenticatedEncryption.open(own(request, "answer"), subject(), answer), Kept.class);
	}

	private void keep(KeyedRequest request, Answer answer) {
		byte[] plain = JSON.writeValueAsBytes(new Kept(answer, request.permissions()));
		this.jdbc.sql("UPDATE integration_answered_request SET answer = ? WHERE tenant_id = ? AND key_hash = ?")
			.params(AuthenticatedEncryption.seal(own(request, "answer"), subject(), plain), district(), hash(request))
			.update();
	}

	private void release(KeyedRequest request) {
		this.jdbc.sql("DELETE FROM integration_answered_request WHERE tenant_id = ? AND key_hash = ?")
			.params(district(), hash(request))
			.update();
	}

	private Answer apart(Callable<Answer> work) throws Exception {
		TransactionStatus none = this.transactions
			.getTransaction(new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NOT_SUPPORTED));
		try {
			return work.call();
		}
		finally {
			this.transactions.commit(none);
		}
	}

	private byte[] hash(KeyedRequest request) {
		return own(request, "key");
	}

	/**
	 * Hashes the content with the request's own key, because short ones could be guessed.
	 */
	private byte[] content(KeyedRequest request) {
		return Hashes.hmac(own(request, "content"), request.content());
	}

	private byte[] own(KeyedRequest request, String purpose) {
		return Hashes.hmac(this.keys.key("integration.request-" + purpose),
				List.of(String.valueOf(district()), request.caller(), request.key()));
	}

	private static String subject() {
		return "request/" + district();
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

	/**
	 * What is kept of an answer.
	 *
	 * @param permissions that the caller had
	 */
	private record Kept(Answer answer, Set<Permission> permissions) {
	}

}
