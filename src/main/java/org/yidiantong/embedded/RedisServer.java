package org.yidiantong.embedded;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import redis.embedded.RedisExecProvider;

/**
 * Redis with its files in the home folder. Its content may be lost, so it saves only now
 * and then. When its memory is full, what would expire first goes first: counters before
 * drafts, and drafts before sessions.
 */
final class RedisServer implements ServerSupervisor.Server {

	private static final String NAME = "redis";

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final Path home;

	private final Path folder;

	private final Path log;

	private final Credentials credentials;

	private boolean portChosen;

	private volatile @Nullable ServerProcess process;

	RedisServer(HomeFolder home, Credentials credentials) {
		this.home = home.folder();
		this.folder = home.folder(NAME);
		this.log = this.folder.resolve("redis.log");
		this.credentials = credentials;
	}

	/** The running server of a home folder, whoever started it. */
	static Optional<ServerProcess> running(Path home) {
		Path folder = home.resolve(NAME);
		String program = folder.resolve("redis-server").toString();
		return ServerProcess.find(folder.resolve("redis.pid"),
				(info) -> info.command().filter(program::equals).isPresent());
	}

	@Override
	public ServerProcess start() throws InterruptedException {
		stop();
		choosePort();
		try {
			HomeFolder.makePrivate(this.folder);
			Files.deleteIfExists(pidFile());
			List<String> command = List.of(program().toString(), configuration().toString());
			ServerProcess started = ServerProcess.launch(command, this.folder, this.log);
			this.process = started;
			started.awaitReady(this::answers, PATIENCE, this.log);
			return started;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void stop() {
		ServerProcess started = this.process;
		if (started != null) {
			started.end("TERM");
			this.process = null;
		}
		running(this.home).ifPresent((leftOver) -> leftOver.end("TERM"));
	}

	@Override
	public String toString() {
		return "port " + this.credentials.port(NAME) + ", files in " + this.folder;
	}

	private Path program() throws IOException {
		Path program = this.folder.resolve("redis-server");
		if (!Files.isExecutable(program)) {
			File extracted = RedisExecProvider.defaultProvider().get();
			Path fresh = this.folder.resolve("redis-server.new");
			Files.copy(extracted.toPath(), fresh, StandardCopyOption.REPLACE_EXISTING);
			Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwx------"));
			Files.move(fresh, program, StandardCopyOption.ATOMIC_MOVE);
			Files.delete(extracted.toPath());
		}
		return program;
	}

	private Path configuration() throws IOException {
		Path file = this.folder.resolve("redis.conf");
		Files.deleteIfExists(file);
		Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		return Files.writeString(file, """
				bind 127.0.0.1
				port %d
				requirepass %s
				dir "%s"
				pidfile "%s"
				save 300 1
				stop-writes-on-bgsave-error no
				appendonly no
				maxmemory 64mb
				maxmemory-policy volatile-ttl
				loglevel warning
				""".formatted(this.credentials.port(NAME), this.credentials.password(NAME), this.folder, pidFile()));
	}

	private boolean answers() {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.credentials.port(NAME))) {
			return socket.isConnected() && Files.exists(pidFile());
		}
		catch (IOException ex) {
			return false;
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

	private Path pidFile() {
		return this.folder.resolve("redis.pid");
	}

}
