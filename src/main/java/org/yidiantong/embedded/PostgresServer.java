package org.yidiantong.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL with its data under the home. Durable like a server that an operator runs;
 * roles and passwords are made once, by the script that operators use too.
 */
final class PostgresServer implements KeptAlive.Server {

	static final String DATABASE = "yidiantong";

	private static final String PROGRAM = "postgres";

	private final Path data;

	private final Path programs;

	private final Credentials credentials;

	private boolean portChosen;

	private @Nullable EmbeddedPostgres process;

	PostgresServer(Home home, Credentials credentials) {
		this.data = home.folder("postgres");
		this.programs = home.folder("postgres-programs");
		this.credentials = credentials;
	}

	/** The address of the database. */
	static String url(Credentials credentials) {
		return "jdbc:postgresql://127.0.0.1:" + credentials.port(PROGRAM) + "/" + DATABASE;
	}

	@Override
	public ProcessHandle start() {
		LeftOver.stop(pidFile(), PROGRAM, "INT");
		if (!this.credentials.isPrepared()) {
			// A first start that was interrupted left nothing of worth behind.
			FileSystemUtils.deleteRecursively(this.data.toFile());
		}
		choosePort();
		EmbeddedPostgres started = launch();
		this.process = started;
		if (!this.credentials.isPrepared()) {
			new DatabaseRoles(started.getPostgresDatabase(), this.data, this.credentials).make();
			this.credentials.prepared();
		}
		return LeftOver.find(pidFile(), PROGRAM)
			.orElseThrow(() -> new IllegalStateException("PostgreSQL wrote no postmaster.pid"));
	}

	@Override
	public void stop() {
		try {
			if (this.process != null) {
				this.process.close();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			this.process = null;
			LeftOver.stop(pidFile(), PROGRAM, "INT");
		}
	}

	private EmbeddedPostgres launch() {
		try {
			Files.createDirectories(this.programs);
			return EmbeddedPostgres.builder()
				.setDataDirectory(this.data)
				.setOverrideWorkingDirectory(this.programs.toFile())
				.setCleanDataDirectory(false)
				.setRegisterShutdownHook(false)
				.setPort(this.credentials.port(PROGRAM))
				.setPGStartupWait(Duration.ofSeconds(60))
				.setLocaleConfig("locale", "C.UTF-8")
				.setConnectConfig("password", this.credentials.password(PROGRAM))
				.setServerConfig("listen_addresses", "127.0.0.1")
				.setServerConfig("unix_socket_directories", "")
				.setServerConfig("password_encryption", "scram-sha-256")
				.setServerConfig("fsync", "on")
				.setServerConfig("full_page_writes", "on")
				.setServerConfig("synchronous_commit", "on")
				.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Clients that are connected know the port: once chosen, it stays as long as this
	 * process runs.
	 */
	private void choosePort() {
		if (!this.portChosen) {
			this.credentials.port(PROGRAM, FreePort.preferably(this.credentials.port(PROGRAM)));
			this.portChosen = true;
		}
	}

	private Path pidFile() {
		return this.data.resolve("postmaster.pid");
	}

}
