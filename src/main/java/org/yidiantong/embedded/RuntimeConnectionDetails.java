package org.yidiantong.embedded;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Connection details of the embedded database for the runtime role.
 */
record RuntimeConnectionDetails(Credentials credentials) implements JdbcConnectionDetails {

	private static final String ROLE = "yidiantong_app";

	@Override
	public String getUsername() {
		return ROLE;
	}

	@Override
	public String getPassword() {
		return this.credentials.password(ROLE);
	}

	@Override
	public String getJdbcUrl() {
		return PostgresServer.url(this.credentials);
	}

	@Override
	public String getDriverClassName() {
		return "org.postgresql.Driver";
	}

}
