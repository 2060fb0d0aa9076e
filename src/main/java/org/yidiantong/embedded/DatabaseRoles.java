package org.yidiantong.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import javax.sql.DataSource;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Makes the database and its three roles in a server that has just been set up, and
 * closes it to anybody without a password.
 */
final class DatabaseRoles {

	private static final String[] ROLES = { "yidiantong_owner", "yidiantong_app", "yidiantong_reporting" };

	private final DataSource superuser;

	private final Path data;

	private final Credentials credentials;

	DatabaseRoles(DataSource superuser, Path data, Credentials credentials) {
		this.superuser = superuser;
		this.data = data;
		this.credentials = credentials;
	}

	void make() {
		JdbcClient server = JdbcClient.create(this.superuser);
		script("db/roles.sql").forEach((statement) -> server.sql(statement).update());
		for (String role : ROLES) {
			password(server, role, role);
		}
		password(server, "postgres", "postgres");
		JdbcClient database = JdbcClient.create(database());
		script("db/database.sql").forEach((statement) -> database.sql(statement).update());
		requirePasswords();
		server.sql("SELECT pg_reload_conf()").query(Boolean.class).single();
	}

	private void password(JdbcClient server, String role, String name) {
		server.sql("ALTER ROLE " + role + " PASSWORD '" + this.credentials.password(name) + "'").update();
	}

	private DataSource database() {
		String url = PostgresServer.url(this.credentials);
		return new DriverManagerDataSource(url, "postgres", this.credentials.password("postgres"));
	}

	private void requirePasswords() {
		try {
			Files.writeString(this.data.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> script(String path) {
		try {
			String text = new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
			return Arrays.stream(text.replaceAll("(?m)^--.*$", "").split(";"))
				.map(String::strip)
				.filter((statement) -> !statement.isEmpty())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
