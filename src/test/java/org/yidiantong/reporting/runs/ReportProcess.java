package org.yidiantong.reporting.runs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.yidiantong.support.ChildJvm;
import org.yidiantong.tenancy.DistrictCode;

/**
 * A {@link ReportChild} as the test sees it.
 */
final class ReportProcess implements AutoCloseable {

	private final Process process;

	private final BufferedReader lines;

	private final StringBuilder said = new StringBuilder();

	private ReportProcess(Process process) {
		this.process = process;
		this.lines = process.inputReader(StandardCharsets.UTF_8);
	}

	/**
	 * Starts one; it is ready later.
	 * @param options of the virtual machine, or settings of the application as
	 * {@code --name=value}
	 */
	static ReportProcess start(Path home, DistrictCode district, String... options) {
		List<String> arguments = new ArrayList<>(List.of(district.toString(),
				"--yidiantong.home=" + home.toAbsolutePath(), "--spring.datasource.hikari.minimum-idle=1"));
		Stream.of(options).filter((option) -> option.startsWith("--")).forEach(arguments::add);
		List<String> command = ChildJvm.command("384m",
				Stream.of(options).filter((option) -> !option.startsWith("--")).toList(), ReportChild.class, arguments);
		try {
			return new ReportProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Waits until it can be told something. */
	ReportProcess ready() {
		hear(ReportChild.READY);
		return this;
	}

	/** Tells it to do something, and does not wait. */
	void tell(String line) {
		try {
			this.process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
			this.process.getOutputStream().flush();
		}
		catch (IOException ex) {
			throw new AssertionError("The child has gone: " + this.said, ex);
		}
	}

	/** Waits for the end of what it was told, and gives what came of it. */
	String done() {
		return hear(ReportChild.DONE).substring(ReportChild.DONE.length());
	}

	/** Lets it work so long, or shorter when it ends by itself. */
	void leave(Duration time) throws InterruptedException {
		this.process.waitFor(time.toNanos(), TimeUnit.NANOSECONDS);
	}

	/** How much of a processor it has used so far. */
	Duration processor() {
		return this.process.info().totalCpuDuration().orElse(Duration.ZERO);
	}

	/** Ends it as {@code kill -9} does. */
	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	/** By SIGKILL too: what it held is free for the next. */
	@Override
	public void close() throws InterruptedException {
		kill();
	}

	private String hear(String beginning) {
		try {
			for (String line = this.lines.readLine(); line != null; line = this.lines.readLine()) {
				if (line.startsWith(beginning)) {
					return line;
				}
				this.said.append(line).append('\n');
			}
		}
		catch (IOException ex) {
			this.said.append(ex);
		}
		throw new AssertionError("The child ended without saying " + beginning + ": " + this.said);
	}

}
