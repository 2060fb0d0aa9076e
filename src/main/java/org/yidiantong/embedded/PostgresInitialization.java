package org.yidiantong.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.util.FileSystemUtils;

/**
 * Initializes PostgreSQL in a new home folder, with password authentication from the
 * start. A marker file stays beside the data until initialization is complete; only data
 * with this marker is ever deleted.
 */
final class PostgresInitialization {

	private final HomeFolder home;

	private final Path data;

	private final Path mark;

	private final PostgresBinaries programs;

	private final Credentials credentials;

	PostgresInitialization(HomeFolder home, PostgresBinaries programs, Credentials credentials) {
		this.home = home;
		this.data = home.folder("postgres");
		this.mark = home.folder("postgres.unfinished");
		this.programs = programs;
		this.credentials = credentials;
	}

	/**
	 * Whether there is no complete data.
	 * @throws CredentialsLost when there is, but its passwords are gone
	 */
	boolean isNeeded() {
		if (Files.exists(this.mark) || !Files.exists(this.data)) {
			return true;
		}
		if (!this.credentials.knows("postgres")) {
			throw new CredentialsLost(this.home.folder());
		}
		return false;
	}

	void make() throws InterruptedException {
		try {
			Files.write(this.mark, new byte[0]);
			this.home.sync();
			FileSystemUtils.deleteRecursively(this.data);
			Path password = this.home.privateFile("postgres.password");
			try {
				Files.writeString(password, this.credentials.password("postgres"));
				initialize(password);
			}
			finally {
				Files.delete(password);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Creates roles and database in the running server. */
	void finish() {
		new DatabaseRoles(this.data, this.credentials).make();
		try {
			Files.delete(this.mark);
			this.home.sync();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void initialize(Path password) throws IOException, InterruptedException {
		Path log = this.home.folder("initdb.log");
		Process process = new ProcessBuilder(
				this.programs.command("initdb", "--pgdata=" + this.data, "--username=postgres", "--auth=scram-sha-256",
						"--pwfile=" + password, "--encoding=UTF8", "--locale=C.UTF-8", "--no-instructions"))
			.redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start();
		try {
			if (process.waitFor() != 0) {
				throw new ServerNotStarted(log);
			}
		}
		finally {
			// an interrupted start must not leave it behind
			ServerProcess.of(process).end("TERM");
		}
	}

}
