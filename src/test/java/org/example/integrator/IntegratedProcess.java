package org.example.integrator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.yidiantong.support.ChildJvm;

/**
 * An {@link IntegratedApplication} as the test sees it, on the database of the test.
 */
final class IntegratedProcess implements AutoCloseable {

	private final Process process;

	private final BufferedReader lines;

	private IntegratedProcess(Process process) {
		this.process = process;
		this.lines = process.inputReader(StandardCharsets.UTF_8);
	}

	/** Starts one and waits until it has started. */
	static IntegratedProcess start(Path home, Path receipts) {
		List<String> command = ChildJvm.command("384m", IntegratedApplication.class,
				List.of("--yidiantong.home=" + home.toAbsolutePath(), "--yidiantong.embedded.attach=true",
						"--yidiantong.tenants-at-start=false", "--spring.flyway.enabled=false", "--server.port=0",
						"--integrator.receipts=" + receipts.toAbsolutePath()));
		try {
			IntegratedProcess started = new IntegratedProcess(
					new ProcessBuilder(command).redirectErrorStream(true).start());
			started.done();
			return started;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Has it do something, and waits until that is done. */
	void tell(String what) {
		try {
			this.process.getOutputStream().write((what + "\n").getBytes(StandardCharsets.UTF_8));
			this.process.getOutputStream().flush();
		}
		catch (IOException ex) {
			throw new AssertionError("The application has gone", ex);
		}
		done();
	}

	/** Ends it as {@code kill -9} does. */
	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	@Override
	public void close() throws InterruptedException {
		kill();
	}

	private void done() {
		StringBuilder said = new StringBuilder();
		try {
			for (String line = this.lines.readLine(); line != null; line = this.lines.readLine()) {
				if (line.equals(IntegratedApplication.DONE)) {
					return;
				}
				said.append(line).append('\n');
			}
		}
		catch (IOException ex) {
			said.append(ex);
		}
		throw new AssertionError("The application ended: " + said);
	}

}
