package org.yidiantong.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server that a killed application left running. It is known by its pid file, and only
 * if the process of that number is such a server still: numbers are used again.
 */
final class LeftOver {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private LeftOver() {
	}

	/**
	 * Stops it, if there is one.
	 * @param pidFile its first line is the process number
	 * @param program what the path of its program contains
	 * @param signal asks it to stop at once and in order, such as {@code INT}
	 */
	static void stop(Path pidFile, String program, String signal) {
		find(pidFile, program).ifPresent((process) -> {
			send(signal, process);
			if (!ended(process)) {
				process.destroyForcibly();
				ended(process);
			}
		});
	}

	/** The process of a pid file, if it runs that program. */
	static Optional<ProcessHandle> find(Path pidFile, String program) {
		if (!Files.isReadable(pidFile)) {
			return Optional.empty();
		}
		try (var lines = Files.lines(pidFile)) {
			return lines.findFirst()
				.map(String::strip)
				.filter((pid) -> pid.matches("[0-9]{1,9}"))
				.flatMap((pid) -> ProcessHandle.of(Long.parseLong(pid)))
				.filter((process) -> runs(process, program));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean runs(ProcessHandle process, String program) {
		String command = process.info().command().orElse("");
		return Path.of(command).getFileName() != null && command.contains(program);
	}

	private static void send(String signal, ProcessHandle process) {
		try {
			new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
		}
		catch (IOException ex) {
			process.destroy();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static boolean ended(ProcessHandle process) {
		try {
			process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
			return true;
		}
		catch (TimeoutException | ExecutionException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
