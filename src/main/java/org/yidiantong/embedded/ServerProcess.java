package org.yidiantong.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * The process of a server in a session of its own, so that Ctrl-C only reaches the
 * application, which then stops its servers in order.
 */
final class ServerProcess {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final Path SETSID = Path.of("/usr/bin/setsid");

	private final ProcessHandle handle;

	private ServerProcess(ProcessHandle handle) {
		this.handle = handle;
	}

	static ServerProcess of(Process process) {
		return new ServerProcess(process.toHandle());
	}

	/** Starts a program and writes its output to a log; the previous log is kept. */
	static ServerProcess launch(List<String> command, Path folder, Path log) {
		List<String> line = new ArrayList<>(command);
		if (Files.isExecutable(SETSID)) {
			line.add(0, SETSID.toString());
		}
		try {
			if (Files.exists(log)) {
				Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
			}
			ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
			return new ServerProcess(builder.redirectErrorStream(true).redirectOutput(log.toFile()).start().toHandle());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The process of a pid file if it is the server in question: numbers are used again,
	 * and a server of somebody else is not to be touched.
	 */
	static Optional<ServerProcess> find(Path pidFile, Predicate<ProcessHandle.Info> own) {
		return firstLine(pidFile).filter((pid) -> pid.matches("[0-9]{1,9}"))
			.flatMap((pid) -> ProcessHandle.of(Long.parseLong(pid)))
			.filter((process) -> own.test(process.info()))
			.map(ServerProcess::new);
	}

	long pid() {
		return this.handle.pid();
	}

	/** Whether it runs; a zombie process does not. */
	boolean isRunning() {
		return this.handle.isAlive() && this.handle.info().command().isPresent();
	}

	/**
	 * Waits until the server answers.
	 * @throws ServerNotStarted when it ends before, or takes too long
	 */
	void awaitReady(BooleanSupplier ready, Duration patience, Path log) throws InterruptedException {
		long end = System.nanoTime() + patience.toNanos();
		while (!ready.getAsBoolean()) {
			if (!isRunning() || System.nanoTime() > end) {
				throw new ServerNotStarted(log);
			}
			pause(10);
		}
	}

	void awaitEnd() throws InterruptedException {
		while (isRunning()) {
			pause(100);
		}
	}

	/**
	 * Ends it and waits for that, even in a thread that is interrupted.
	 * @param signal asks it to stop at once and in order, such as {@code INT}
	 */
	void end(String signal) {
		if (isRunning()) {
			send(signal);
			if (!ended()) {
				this.handle.destroyForcibly();
				ended();
			}
		}
	}

	private void send(String signal) {
		try {
			new ProcessBuilder("/bin/sh", "-c", "kill -" + signal + " " + pid()).start();
		}
		catch (IOException ex) {
			this.handle.destroy();
		}
	}

	private boolean ended() {
		boolean interrupted = false;
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (isRunning() && System.nanoTime() < end) {
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
			interrupted |= Thread.interrupted();
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
		return !isRunning();
	}

	private static void pause(long milliseconds) throws InterruptedException {
		LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(milliseconds));
		if (Thread.interrupted()) {
			throw new InterruptedException();
		}
	}

	private static Optional<String> firstLine(Path file) {
		try (var lines = Files.lines(file)) {
			return lines.findFirst().map(String::strip);
		}
		catch (IOException | UncheckedIOException ex) {
			return Optional.empty();
		}
	}

}
