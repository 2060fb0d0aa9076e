package org.yidiantong.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL with its data in the home folder and the durability settings of a production
 * server. Roles and passwords are created once, by the script that operators use too.
 */
final class PostgresServer implements ServerSupervisor.Server {

	static final String DATABASE = "yidiantong";

	private static final String NAME = "postgres";

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final Map<String, String> SETTINGS = Map.ofEntries(Map.entry("listen_addresses", "127.0.0.1"),
			Map.entry("unix_socket_directories", ""), Map.entry("password_encryption", "scram-sha-256"),
			// many iterations protect passwords that people choose; these are random, and
			// each connection pays for it
			Map.entry("scram_iterations", "1"), Map.entry("max_connections", "300"), Map.entry("timezone", "UTC"),
			Map.entry("log_timezone", "UTC"),
			// a log without rows of districts that hardly grows
			Map.entry("log_min_messages", "log"), Map.entry("log_checkpoints", "off"));

	private final HomeFolder home;

	private final Path data;

	private final Path log;

	private final PostgresBinaries programs;

	private final Credentials credentials;

	private boolean portChosen;

	private volatile @Nullable ServerProcess process;

	PostgresServer(HomeFolder home, Credentials credentials) {
		this.home = home;
		this.data = home.folder(NAME);
		this.log = home.folder("postgres.log");
		this.programs = new PostgresBinaries(home.folder("postgres-programs"));
		this.credentials = credentials;
	}

	/** The JDBC address of the database. */
	static String url(Credentials credentials) {
		return url(credentials, DATABASE);
	}

	static String url(Credentials credentials, String database) {
		return "jdbc:postgresql://127.0.0.1:" + credentials.port(NAME) + "/" + database;
	}

	/** The running server of a home folder, whoever started it. */
	static Optional<ServerProcess> running(Path home) {
		String data = home.resolve(NAME).toString();
		return ServerProcess.find(home.resolve(NAME).resolve("postmaster.pid"),
				(info) -> info.command().filter((program) -> Path.of(program).endsWith(NAME)).isPresent()
						&& List.of(info.arguments().orElse(new String[0])).contains(data));
	}

	@Override
	public ServerProcess start() throws InterruptedException {
		stop();
		forgetStranger();
		choosePort();
		PostgresInitialization cluster = new PostgresInitialization(this.home, this.programs, this.credentials);
		if (cluster.isNeeded()) {
			cluster.make();
			ServerProcess started = launch();
			cluster.finish();
			return started;
		}
		ServerProcess started = launch();
		new DatabaseRoles(this.data, this.credentials).complete();
		return started;
	}

	@Override
	public void stop() {
		ServerProcess started = this.process;
		if (started != null) {
			started.end("INT");
			this.process = null;
		}
		running(this.home.folder()).ifPresent((leftOver) -> leftOver.end("INT"));
	}

	@Override
	public String toString() {
		return "port " + this.credentials.port(NAME) + ", files in " + this.data;
	}

	/**
	 * PostgreSQL does not start as long as any process has the number in its pid file,
	 * such as after a restart of the machine.
	 */
	private void forgetStranger() {
		Path file = this.data.resolve("postmaster.pid");
		if (ServerProcess.find(file, (info) -> true).isPresent() && !this.programs.run()) {
			try {
				Files.delete(file);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	private ServerProcess launch() throws InterruptedException {
		List<String> arguments = new ArrayList<>(
				List.of("-D", this.data.toString(), "-p", Integer.toString(this.credentials.port(NAME))));
		SETTINGS.forEach((setting, value) -> arguments.addAll(List.of("-c", setting + "=" + value)));
		List<String> command = this.programs.command(NAME, arguments.toArray(String[]::new));
		ServerProcess started = ServerProcess.launch(command, this.home.folder(), this.log);
		this.process = started;
		started.awaitReady(() -> isReady(started), PATIENCE, this.log);
		return started;
	}

	/** The last line of the pid file shows that the server is ready. */
	private boolean isReady(ServerProcess started) {
		Path file = this.data.resolve("postmaster.pid");
		if (!Files.exists(file)) {
			return false;
		}
		try {
			List<String> lines = Files.readAllLines(file);
			return lines.size() > 7 && lines.get(7).strip().equals("ready")
					&& lines.get(0).strip().equals(Long.toString(started.pid()));
		}
		catch (NoSuchFileException ex) {
			return false;
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
			this.credentials.port(NAME, FreePort.preferably(this.credentials.port(NAME)));
			this.portChosen = true;
		}
	}

}
