package org.yidiantong.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Creates the database and its three roles in a new server, and restricts access to local
 * connections with a password.
 */
final class DatabaseRoles {

	private static final String[] ROLES = { "yidiantong_owner", "yidiantong_app", "yidiantong_reporting" };

	private final Path data;

	private final Credentials credentials;

	DatabaseRoles(Path data, Credentials credentials) {
		this.data = data;
		this.credentials = credentials;
	}

	void make() {
		JdbcClient server = superuser("postgres");
		script("db/roles.sql").forEach((statement) -> server.sql(statement).update());
		for (String role : ROLES) {
			server.sql("ALTER ROLE " + role + " PASSWORD '" + this.credentials.password(role) + "'").update();
		}
		JdbcClient database = superuser(PostgresServer.DATABASE);
		script("db/database.sql").forEach((statement) -> database.sql(statement).update());
		letOnlyLoopbackIn();
		server.sql("SELECT pg_reload_conf()").query(Boolean.class).single();
	}

	/** Grants the roles of an older home folder what new ones have from the start. */
	void complete() {
		superuser("postgres").sql("GRANT yidiantong_reporting TO yidiantong_app").update();
	}

	private JdbcClient superuser(String database) {
		String url = PostgresServer.url(this.credentials, database);
		return JdbcClient.create(new DriverManagerDataSource(url, "postgres", this.credentials.password("postgres")));
	}

	private void letOnlyLoopbackIn() {
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
