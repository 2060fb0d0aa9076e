package org.yidiantong.embedded;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

/**
 * Connection details of the embedded database for the owner role.
 */
record OwnerConnectionDetails(Credentials credentials) implements FlywayConnectionDetails {

	private static final String ROLE = "yidiantong_owner";

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
