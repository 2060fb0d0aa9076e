package org.yidiantong.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * SQL queries on the API clients of the bound district.
 */
@Repository
class Clients {

	private static final String FIND = """
			SELECT id, client_id, secret_hash, scopes FROM identity_client
			WHERE tenant_id = ? AND client_id = ? AND active""";

	private static final String PUT = """
			INSERT INTO identity_client (tenant_id, id, client_id, secret_hash, scopes, active)
			VALUES (?, ?, ?, ?, ?, true)
			ON CONFLICT (tenant_id, client_id)
			DO UPDATE SET secret_hash = excluded.secret_hash, scopes = excluded.scopes, active = true""";

	private final JdbcClient jdbc;

	Clients(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Finds the active client with an id. */
	Optional<Client> find(String clientId) {
		return this.jdbc.sql(FIND).params(district(), clientId).query((row, number) -> client(row)).optional();
	}

	void put(Client client) {
		this.jdbc.sql(PUT)
			.params(district(), client.id(), client.clientId(), client.secretHash(),
					client.scopes().toArray(String[]::new))
			.update();
	}

	/** Revokes a client; false when there is no active one with this id. */
	boolean revoke(String clientId) {
		return this.jdbc
			.sql("UPDATE identity_client SET active = false WHERE tenant_id = ? AND client_id = ? AND active")
			.params(district(), clientId)
			.update() == 1;
	}

	private static Client client(ResultSet row) throws SQLException {
		return new Client(row.getObject("id", UUID.class), row.getString("client_id"), row.getString("secret_hash"),
				List.copyOf(Arrays.asList((String[]) row.getArray("scopes").getArray())));
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

}
