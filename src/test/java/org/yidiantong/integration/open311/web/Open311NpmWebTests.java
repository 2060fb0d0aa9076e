package org.yidiantong.integration.open311.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.support.Actors;
import org.yidiantong.support.ClosedComplaints;
import org.yidiantong.support.ExhaustiveTest;
import org.yidiantong.support.WholeApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The commands of {@code open311.md} are run as they are, with the package
 * {@code open311} of npm. Without Node.js, npm or a registry that npm reaches the test is
 * skipped, and says so.
 */
@WholeApplication
@ExhaustiveTest
class Open311NpmWebTests {

	private static final Pattern COMMANDS = Pattern.compile("```sh\n(npm init .*?)```", Pattern.DOTALL);

	private static final String DEMO = "http://localhost:8080/";

	@LocalServerPort
	private int port;

	@Autowired
	private ClosedComplaints complaints;

	@Test
	void listsPostsAndReads(@TempDir Path folder) throws Exception {
		Assumptions.assumeTrue(isInstalled("node") && isInstalled("npm"), "Node.js and npm are not installed");
		this.complaints.closed(Actors.YUAN, "341503100-V04", true);
		String commands = COMMANDS.matcher(Files.readString(Path.of("src/docs/open311.md")))
			.results()
			.map((MatchResult block) -> block.group(1))
			.findFirst()
			.orElseThrow();
		String[] lines = commands.split("\n", 2);
		Assumptions.assumeTrue(run(folder, lines[0]).endsWith("exit 0"), "npm cannot install the package open311");
		assertThat(lines[1]).contains(DEMO);
		String said = run(folder, lines[1].replace(DEMO, "http://localhost:" + this.port + "/"));
		assertThat(said).endsWith("exit 0")
			.containsPattern("\\d+ services")
			.contains("token 就是查询码", "service_request_id: null, token: '")
			.containsPattern("[1-9]\\d* closed")
			.contains("status: 'closed'");
	}

	private static String run(Path folder, String commands) throws IOException, InterruptedException {
		Path said = folder.resolve("said.txt");
		Process shell = new ProcessBuilder("sh", "-c", "set -e\n" + commands).directory(folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(said.toFile())
			.start();
		if (!shell.waitFor(90, TimeUnit.SECONDS)) {
			shell.descendants().forEach(ProcessHandle::destroyForcibly);
			shell.destroyForcibly().waitFor();
		}
		return Files.readString(said, StandardCharsets.UTF_8) + "exit " + shell.exitValue();
	}

	private static boolean isInstalled(String program) {
		return Stream.of(System.getenv("PATH").split(":"))
			.anyMatch((folder) -> Path.of(folder, program).toFile().canExecute());
	}

}
