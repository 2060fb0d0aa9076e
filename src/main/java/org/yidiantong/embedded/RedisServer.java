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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import redis.embedded.RedisExecProvider;

/**
 * Redis with its files under the home. What it holds may be lost, so it saves now and
 * then only.
 */
final class RedisServer implements KeptAlive.Server {

	private static final String NAME = "redis";

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final Path folder;

	private final Credentials credentials;

	private boolean portChosen;

	RedisServer(Home home, Credentials credentials) {
		this.folder = home.folder(NAME);
		this.credentials = credentials;
	}

	@Override
	public ProcessHandle start() {
		LeftOver.stop(pidFile(), NAME, "TERM");
		choosePort();
		try {
			Files.createDirectories(this.folder);
			Process process = new ProcessBuilder(program().toString(), configuration().toString())
				.directory(this.folder.toFile())
				.redirectErrorStream(true)
				.redirectOutput(this.folder.resolve("redis.log").toFile())
				.start();
			awaitAnswer(process);
			return process.toHandle();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void stop() {
		LeftOver.stop(pidFile(), NAME, "TERM");
	}

	private Path program() throws IOException {
		Path program = this.folder.resolve("redis-server");
		if (!Files.isExecutable(program)) {
			File extracted = RedisExecProvider.defaultProvider().get();
			Files.copy(extracted.toPath(), program, StandardCopyOption.REPLACE_EXISTING);
			Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
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
				appendonly no
				""".formatted(this.credentials.port(NAME), this.credentials.password(NAME),
				this.folder.toAbsolutePath(), pidFile().toAbsolutePath()));
	}

	private void awaitAnswer(Process process) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!answers()) {
			if (!process.isAlive() || System.nanoTime() > end) {
				process.destroy();
				throw new IllegalStateException("Redis did not start; see " + this.folder.resolve("redis.log"));
			}
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
		}
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
