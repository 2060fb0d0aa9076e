package org.yidiantong.identity.clients;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.RowTimes;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * SQL queries on the API clients of the bound district.
 */
@Repository
class Clients {

	private static final String SELECT = """
			SELECT id, client_id, secret_hash, former_hash, former_until, scopes, active, expires_at, created_at,
			  last_token_at FROM identity_client WHERE tenant_id = ?""";

	private static final String ADD = """
			INSERT INTO identity_client (tenant_id, id, client_id, secret_hash, former_hash, former_until, scopes, active,
			  expires_at, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (tenant_id, client_id)
			""";

	private static final String PUT = ADD + """
			DO UPDATE SET secret_hash = excluded.secret_hash, former_hash = excluded.former_hash,
			  former_until = excluded.former_until, scopes = excluded.scopes, active = excluded.active,
			  expires_at = excluded.expires_at""";

	private final JdbcClient jdbc;

	Clients(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Finds the client with an id, whether it is valid or not. */
	Optional<Client> find(String clientId) {
		return this.jdbc.sql(SELECT + " AND client_id = ?")
			.params(district(), clientId)
			.query((row, number) -> client(row))
			.optional();
	}

	/** Finds the client with an id and keeps others from changing it meanwhile. */
	Optional<Client> findLocked(String clientId) {
		return this.jdbc.sql(SELECT + " AND client_id = ? FOR UPDATE")
			.params(district(), clientId)
			.query((row, number) -> client(row))
			.optional();
	}

	/** Lists clients by their ids, the revoked ones too. */
	List<Client> list(String after, int limit) {
		return this.jdbc.sql(SELECT + " AND client_id > ? ORDER BY client_id LIMIT ?")
			.params(district(), after, limit)
			.query((row, number) -> client(row))
			.list();
	}

	/** Counts the clients that were not revoked. */
	int count() {
		return this.jdbc.sql("SELECT count(*) FROM identity_client WHERE tenant_id = ? AND active")
			.param(district())
			.query(Integer.class)
			.single();
	}

	/** Stores a client; one of the same id is replaced, but keeps its first day. */
	void put(Client client) {
		write(PUT, client);
	}

	/** Stores a new client; false when there is or was one of this id. */
	boolean add(Client client) {
		return write(ADD + "DO NOTHING", client) == 1;
	}

	private int write(String sql, Client client) {
		Client.@Nullable FormerSecret former = client.former();
		return this.jdbc.sql(sql)
			.params(Arrays.asList(district(), client.id(), client.clientId(), client.secretHash(),
					(former == null) ? null : former.hash(), (former == null) ? null : time(former.until()),
					client.scopes().toArray(String[]::new), client.active(), time(client.expiresAt()),
					time(client.createdAt())))
			.update();
	}

	/** Revokes a client; false when there is no active one with this id. */
	boolean revoke(String clientId) {
		return this.jdbc
			.sql("UPDATE identity_client SET active = false WHERE tenant_id = ? AND client_id = ? AND active")
			.params(district(), clientId)
			.update() == 1;
	}

	/** Records when a client got a token. */
	void recordToken(String clientId, Instant now) {
		this.jdbc.sql("UPDATE identity_client SET last_token_at = ? WHERE tenant_id = ? AND client_id = ?")
			.params(now.atOffset(ZoneOffset.UTC), district(), clientId)
			.update();
	}

	private static Client client(ResultSet row) throws SQLException {
		@Nullable String former = row.getString("former_hash");
		return new Client(row.getObject("id", UUID.class), row.getString("client_id"), row.getString("secret_hash"),
				(former == null) ? null : new Client.FormerSecret(former, RowTimes.required(row, "former_until")),
				List.of((String[]) row.getArray("scopes").getArray()), row.getBoolean("active"),
				RowTimes.nullable(row, "expires_at"), RowTimes.required(row, "created_at"),
				RowTimes.nullable(row, "last_token_at"));
	}

	private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
		return (instant == null) ? null : instant.atOffset(ZoneOffset.UTC);
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

}
