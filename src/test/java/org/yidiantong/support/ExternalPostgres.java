package org.yidiantong.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A second PostgreSQL besides the application's own. It represents a server that an
 * operator runs. Tests can use its superuser to break what only a superuser can break.
 */
public final class ExternalPostgres implements AutoCloseable {

	private final EmbeddedPostgres server;

	private ExternalPostgres(EmbeddedPostgres server) {
		this.server = server;
	}

	public static ExternalPostgres start() {
		try {
			return new ExternalPostgres(EmbeddedPostgres.builder()
				.setLocaleConfig("locale", "C.UTF-8")
				.setOverrideWorkingDirectory(Path.of("target", "external-postgres").toAbsolutePath().toFile())
				.start());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public String url(String database) {
		return "jdbc:postgresql://localhost:" + this.server.getPort() + "/" + database;
	}

	public JdbcClient superuser(String database) {
		return as("postgres", database);
	}

	public JdbcClient as(String role, String database) {
		return JdbcClient.create(new DriverManagerDataSource(url(database), role, "unused"));
	}

	@Override
	public void close() throws IOException {
		this.server.close();
	}

}
