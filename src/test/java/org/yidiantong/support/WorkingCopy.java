package org.yidiantong.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.yidiantong.Yidiantong;
import org.yidiantong.tenancy.AttachedProgram;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * A copy of the application beside the test, on the test's database, in a process that
 * the test kills. It begins its work when it is told to, goes on for ever, and ends with
 * the test.
 */
public final class WorkingCopy implements AutoCloseable {

	private static final String READY = "READY";

	private final Process process;

	private final BufferedReader lines;

	private WorkingCopy(Process process) {
		this.process = process;
		this.lines = process.inputReader(StandardCharsets.UTF_8);
	}

	/**
	 * Starts one.
	 * @param program a class whose {@code main} calls {@link #main}
	 */
	public static WorkingCopy start(Class<?> program, Path home, String... settings) {
		List<String> arguments = new ArrayList<>(List.of("--yidiantong.home=" + home.toAbsolutePath()));
		arguments.addAll(List.of(settings));
		List<String> command = ChildJvm.command("384m", program, arguments);
		try {
			return new WorkingCopy(new ProcessBuilder(command).redirectErrorStream(true).start());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What such a process does: starts the program, waits for the word, and works. */
	public static void main(String[] settings, Consumer<ConfigurableApplicationContext> work) throws IOException {
		BufferedReader told = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
		ConfigurableApplicationContext context = AttachedProgram.start(Yidiantong.class, List.of(settings));
		System.out.println(READY);
		told.readLine();
		Thread worker = new Thread(() -> work.accept(context), "work");
		worker.setDaemon(true);
		worker.start();
		told.readLine();
		Runtime.getRuntime().halt(0);
	}

	/** Waits until it has started, and has it work. */
	WorkingCopy work() {
		StringBuilder said = new StringBuilder();
		try {
			for (String line = this.lines.readLine(); line != null; line = this.lines.readLine()) {
				if (line.equals(READY)) {
					this.process.getOutputStream().write('\n');
					this.process.getOutputStream().flush();
					return this;
				}
				said.append(line).append('\n');
			}
		}
		catch (IOException ex) {
			said.append(ex);
		}
		throw new AssertionError("The copy ended: " + said);
	}

	/** Whether it still works. */
	boolean isAlive() {
		return this.process.isAlive();
	}

	/** Lets it work so long. */
	void leave(Duration time) throws InterruptedException {
		this.process.waitFor(time.toNanos(), TimeUnit.NANOSECONDS);
	}

	/** Ends it as {@code kill -9} does. */
	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	@Override
	public void close() throws InterruptedException {
		kill();
	}

}
