package org.yidiantong.embedded;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.yidiantong.support.ChildJvm;

/**
 * A {@link ServersChild} as the test sees it.
 */
final class RunningChild {

	private final Process process;

	private final StringBuilder said = new StringBuilder();

	private final Thread reader;

	private volatile String found = "";

	private volatile long acknowledged;

	private volatile long cached;

	private RunningChild(Process process) {
		this.process = process;
		this.reader = new Thread(this::read, "child-" + process.pid());
		this.reader.setDaemon(true);
		this.reader.start();
	}

	static RunningChild start(Path home, String... arguments) {
		return start(ServersChild.class, "128m", home, arguments);
	}

	/**
	 * Starts another program than {@link ServersChild}, of which only the end is heard.
	 */
	static RunningChild start(Class<?> program, String memory, Path home, String... arguments) {
		List<String> given = new ArrayList<>(List.of("--yidiantong.home=" + home));
		given.addAll(List.of(arguments));
		List<String> command = ChildJvm.command(memory, program, given);
		try {
			return new RunningChild(
					new ProcessBuilder(command).directory(new File(".")).redirectErrorStream(true).start());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Processes whose programs stand in that home. */
	static List<String> serversOf(Path home) {
		return ProcessHandle.allProcesses()
			.filter((process) -> process.info().command().orElse("").startsWith(home.toAbsolutePath() + File.separator))
			.map((process) -> process.pid() + " " + process.info().commandLine().orElse("?"))
			.toList();
	}

	static Path newHome() {
		try {
			Path homes = Files.createDirectories(Path.of("target", "homes").toAbsolutePath());
			return Files.createTempDirectory(homes, "home");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static boolean until(BooleanSupplier condition, Duration patience) {
		long end = System.nanoTime() + patience.toNanos();
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				return false;
			}
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
		}
		return true;
	}

	/** The rows that it found when it started, as count and last number. */
	String found() {
		return this.found;
	}

	long acknowledged() {
		return this.acknowledged;
	}

	long cached() {
		return this.cached;
	}

	boolean ended() {
		return !this.process.isAlive();
	}

	long pid() {
		return this.process.pid();
	}

	/** Ends it as {@code kill -9} does, and hears its last words. */
	void kill() {
		this.process.destroyForcibly();
		exitCode();
	}

	/** Ends it as an operator does, by SIGTERM. */
	int stop() {
		this.process.destroy();
		return exitCode();
	}

	int exitCode() {
		try {
			if (!this.process.waitFor(60, TimeUnit.SECONDS)) {
				throw new AssertionError("The child does not end: " + said());
			}
			this.reader.join();
			return this.process.exitValue();
		}
		catch (InterruptedException ex) {
			throw new AssertionError(ex);
		}
	}

	String said() {
		synchronized (this.said) {
			return this.said.toString();
		}
	}

	private void read() {
		try (BufferedReader lines = this.process.inputReader()) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				hear(line);
			}
		}
		catch (IOException closed) {
			// it was killed
		}
	}

	private void hear(String line) {
		if (line.startsWith("ACK ")) {
			this.acknowledged = Long.parseLong(line.substring(4));
		}
		else if (line.startsWith("CACHED ")) {
			this.cached = Long.parseLong(line.substring(7));
		}
		else if (line.startsWith("FOUND ")) {
			this.found = line.substring(6);
		}
		else {
			synchronized (this.said) {
				this.said.append(line).append('\n');
			}
		}
	}

}
