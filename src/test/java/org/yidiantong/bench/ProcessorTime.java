package org.yidiantong.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The processor time, user's and system's, of an application on this machine and of the
 * PostgreSQL that it works with, read from {@code /proc}. It needs Linux.
 *
 * @param application of the process that listens, in milliseconds
 * @param postgres of all processes of PostgreSQL, also of those that have ended, in
 * milliseconds
 */
record ProcessorTime(long application, long postgres) {

	private static final Path PROC = Path.of("/proc");

	/** Linux tells the times of processes in hundredths of a second. */
	private static final int MILLIS_PER_TICK = 10;

	private static final String LISTENING = "0A";

	private static final int UTIME = 11;

	private static final int CSTIME = 14;

	private static final int BLOCK = 64 * 1024;

	/**
	 * The times until now of the application that listens at a port, and of its embedded
	 * PostgreSQL, or of every PostgreSQL of the machine when it has none. Empty where
	 * that cannot be told.
	 */
	static Optional<ProcessorTime> of(int port) {
		return listener(port).map((pid) -> {
			Set<Long> below = ProcessHandle.of(pid)
				.stream()
				.flatMap(ProcessHandle::descendants)
				.map(ProcessHandle::pid)
				.collect(Collectors.toSet());
			List<Long> postgres = processes().filter(ProcessorTime::isPostgres).toList();
			List<Long> own = postgres.stream().filter(below::contains).toList();
			return new ProcessorTime(millis(pid, false),
					(own.isEmpty() ? postgres : own).stream().mapToLong((one) -> millis(one, true)).sum());
		});
	}

	/** What has been used since an earlier time. */
	ProcessorTime since(ProcessorTime before) {
		return new ProcessorTime(this.application - before.application, this.postgres - before.postgres);
	}

	/**
	 * What this machine does with one processor in a millisecond, so that times of
	 * different machines can be compared: blocks of 64 KiB whose SHA-256 it computes.
	 */
	static double blocksPerMilli() {
		MessageDigest sha256 = sha256();
		byte[] block = new byte[BLOCK];
		long best = Long.MAX_VALUE;
		for (int round = 0; round < 10; round++) {
			long start = System.nanoTime();
			for (int i = 0; i < 1000; i++) {
				sha256.digest(block);
			}
			best = Math.min(best, System.nanoTime() - start);
		}
		return 1000 * 1e6 / best;
	}

	private static Optional<Long> listener(int port) {
		Set<String> sockets = Stream.of("net/tcp", "net/tcp6")
			.flatMap((name) -> lines(PROC.resolve(name)).stream())
			.map((line) -> line.strip().split("\\s+"))
			.filter((parts) -> parts.length > 9 && parts[3].equals(LISTENING)
					&& parts[1].endsWith(":%04X".formatted(port)))
			.map((parts) -> "socket:[" + parts[9] + "]")
			.collect(Collectors.toSet());
		return processes().filter((pid) -> hasOpen(pid, sockets)).findFirst();
	}

	private static Stream<Long> processes() {
		return ProcessHandle.allProcesses().map(ProcessHandle::pid);
	}

	private static boolean hasOpen(long pid, Set<String> sockets) {
		try (Stream<Path> files = Files.list(PROC.resolve(pid + "/fd"))) {
			return files.anyMatch((file) -> sockets.contains(target(file)));
		}
		catch (IOException | UncheckedIOException notOurs) {
			return false;
		}
	}

	private static String target(Path link) {
		try {
			return Files.readSymbolicLink(link).toString();
		}
		catch (IOException closed) {
			return "";
		}
	}

	private static boolean isPostgres(long pid) {
		return lines(PROC.resolve(pid + "/comm")).equals(List.of("postgres"));
	}

	/** Time of a process, and of the ended ones that it started. */
	private static long millis(long pid, boolean ended) {
		return lines(PROC.resolve(pid + "/stat")).stream().findFirst().map((line) -> {
			// the name before the last parenthesis may contain anything
			String[] parts = line.substring(line.lastIndexOf(')') + 2).split(" ");
			return LongStream.rangeClosed(UTIME, ended ? CSTIME : UTIME + 1)
				.map((index) -> Long.parseLong(parts[(int) index]))
				.sum() * MILLIS_PER_TICK;
		}).orElse(0L);
	}

	/** The lines of a file of the system; none when the process has ended. */
	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException gone) {
			return List.of();
		}
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
