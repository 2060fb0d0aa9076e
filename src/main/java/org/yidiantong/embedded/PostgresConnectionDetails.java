package org.yidiantong.embedded;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Connection details of the embedded database for one of its roles. The owner role and
 * the runtime role have types of their own, because Spring Boot looks them up by type.
 */
abstract class PostgresConnectionDetails {

	private final Credentials credentials;

	private final String role;

	private PostgresConnectionDetails(Credentials credentials, String role) {
		this.credentials = credentials;
		this.role = role;
	}

	public String getUsername() {
		return this.role;
	}

	public String getPassword() {
		return this.credentials.password(this.role);
	}

	public String getJdbcUrl() {
		return PostgresServer.url(this.credentials);
	}

	public String getDriverClassName() {
		return "org.postgresql.Driver";
	}

	/** The role that the application runs under; it owns no tables. */
	static final class Runtime extends PostgresConnectionDetails implements JdbcConnectionDetails {

		Runtime(Credentials credentials) {
			super(credentials, "yidiantong_app");
		}

	}

	/** The role that owns the tables and migrates them. */
	static final class Owner extends PostgresConnectionDetails implements FlywayConnectionDetails {

		Owner(Credentials credentials) {
			super(credentials, "yidiantong_owner");
		}

	}

}
