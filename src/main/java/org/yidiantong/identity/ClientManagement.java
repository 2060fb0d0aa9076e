package org.yidiantong.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.yidiantong.audit.AuditLog;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.NewId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the programs of the bound district. A secret is drawn at random, 256 bits
 * long, so that its plain hash is as safe as a slow one and costs nothing.
 */
@Service
public class ClientManagement {

	private static final String PUT = """
			INSERT INTO identity_client (tenant_id, id, client_id, secret_hash, scopes, active)
			VALUES (?, ?, ?, ?, ?, true)
			ON CONFLICT (tenant_id, client_id)
			DO UPDATE SET secret_hash = excluded.secret_hash, scopes = excluded.scopes, active = true""";

	private static final int SECRET_BYTES = 32;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final JdbcClient jdbc;

	private final Attempts attempts;

	private final AuditLog audit;

	ClientManagement(JdbcClient jdbc, Attempts attempts, AuditLog audit) {
		this.jdbc = jdbc;
		this.attempts = attempts;
		this.audit = audit;
	}

	/** The active client of an id; empty when there is none in this district. */
	@Transactional(readOnly = true)
	public Optional<Client> find(String clientId) {
		return this.jdbc
			.sql("SELECT id, client_id, secret_hash, scopes FROM identity_client "
					+ "WHERE tenant_id = ? AND client_id = ? AND active")
			.params(district(), clientId)
			.query((row, number) -> client(row))
			.optional();
	}

	/**
	 * Counts an attempt to get a token in advance.
	 * @param address where it comes from
	 * @throws TooManyAttempts when too many have failed from there
	 */
	public void beginAttempt(String address) {
		this.attempts.begin("token:" + address);
	}

	/** Says that an attempt did not fail. */
	public void endAttempt(String address) {
		this.attempts.succeed("token:" + address);
	}

	/** Records that a client got a token. */
	@Transactional
	public void recordToken(String clientId) {
		this.audit.record(clientId, "identity.token", "client/" + clientId, null);
	}

	/**
	 * Lets a program in, and records it. A client of the same name gets the new secret
	 * and scopes in place of its old ones.
	 * @param name what stands before the district in its id
	 */
	@Transactional
	public IssuedClient issue(String name, Set<Scope> scopes) {
		byte[] random = new byte[SECRET_BYTES];
		RANDOM.nextBytes(random);
		return issue(name, scopes, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
	}

	/**
	 * Shuts a program out, and records it. Its tokens no longer work.
	 * @throws ClientUnknown when there is none of this id
	 */
	@Transactional
	public void revoke(String clientId) {
		int changed = this.jdbc
			.sql("UPDATE identity_client SET active = false WHERE tenant_id = ? AND client_id = ? AND active")
			.params(district(), clientId)
			.update();
		if (changed == 0) {
			throw new ClientUnknown();
		}
		this.audit.record(AccountManagement.OPERATOR, "identity.revoke-client", "client/" + clientId, null);
	}

	/** Whether a text is the secret of a hash; takes as long when it is not. */
	public static boolean isSecret(CharSequence text, String hash) {
		return MessageDigest.isEqual(hash(text.toString()).getBytes(StandardCharsets.UTF_8),
				hash.getBytes(StandardCharsets.UTF_8));
	}

	@Transactional
	IssuedClient issue(String name, Set<Scope> scopes, String secret) {
		String clientId = name + "-" + BoundDistrict.required();
		String[] names = scopes.stream().map(Scope::text).sorted().toArray(String[]::new);
		this.jdbc.sql(PUT).params(district(), NewId.next(), clientId, hash(secret), names).update();
		this.audit.record(AccountManagement.OPERATOR, "identity.issue-client", "client/" + clientId,
				String.join(" ", names));
		return new IssuedClient(clientId, secret);
	}

	private static Client client(ResultSet row) throws SQLException {
		return new Client(row.getObject("id", UUID.class), row.getString("client_id"), row.getString("secret_hash"),
				List.copyOf(Arrays.asList((String[]) row.getArray("scopes").getArray())));
	}

	private static String hash(String secret) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
			return Base64.getEncoder().encodeToString(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

}
