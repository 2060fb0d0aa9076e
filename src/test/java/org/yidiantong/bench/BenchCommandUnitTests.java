package org.yidiantong.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Verifies the options and the statistics of the benchmark.
 */
class BenchCommandUnitTests {

	@Test
	void staysOnThisMachineUnlessItIsToldOtherwise() {
		assertThat(call("lifecycle --url http://localhost:1").endingByTime().isSound()).isTrue();
		assertThat(call("lifecycle --url http://192.0.2.1:80").endingByTime().isSound()).isFalse();
		assertThat(call("lifecycle --url http://192.0.2.1:80 --anywhere").endingByTime().isSound()).isTrue();
	}

	@Test
	void alwaysEnds() {
		assertThat(call("lifecycle").endingByTime().seconds()).isEqualTo(20);
		assertThat(call("cases").endingByCount().count()).isEqualTo(1000);
		assertThat(call("cases --count 0").endingByCount().isSound()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "fast", "lifecycle --clients", "lifecycle --clients many", "lifecycle --clients 0",
			"lifecycle --district x", "lifecycle --url ::", "lifecycle --client 3", "cases --count 0",
			"intake --clients 0", "shield --seconds 0", "shield --url http://192.0.2.1 --anywhere", "intake --pairs 1",
			"intake --count 3", "start --rounds 0", "seed --districts 0", "seed --cases -1", "seed --cases many",
			"pages --beside x", "pages --url http://192.0.2.1 --anywhere" })
	void refusesWrongCalls(String call) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		CommandLine line = BenchCommand.commandLine(new PrintStream(out)).setErr(new PrintWriter(out));
		assertThat(line.execute(call.isEmpty() ? new String[0] : call.split(" "))).isEqualTo(2);
	}

	@Test
	void namesTheNearestOption() {
		StringWriter err = new StringWriter();
		BenchCommand.commandLine(System.out).setErr(new PrintWriter(err)).execute("lifecycle", "--cleints=3");
		assertThat(err.toString()).contains("--cleints", "--clients");
	}

	@Test
	void takesTheTimeThatSoManyAreNotAbove() {
		List<Long> nanos = List.of(1_000_000L, 2_000_000L, 3_000_000L, 4_000_000L);
		assertThat(BenchTimes.at(nanos, 0.5)).isEqualTo(2);
		assertThat(BenchTimes.at(nanos, 0.99)).isEqualTo(4);
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void readsTheProcessorTimeOfWhoListens() throws IOException {
		try (ServerSocket here = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			ProcessorTime before = ProcessorTime.of(here.getLocalPort()).orElseThrow();
			assertThat(ProcessorTime.blocksPerMilli()).isBetween(0.1, 1000.0);
			long used = ProcessorTime.of(here.getLocalPort()).orElseThrow().since(before).application();
			assertThat(used).isBetween(10L, 100_000L);
		}
		assertThat(ProcessorTime.of(1)).isEmpty();
	}

	private static BenchOptions call(String words) {
		CommandLine.ParseResult parsed = BenchCommand.commandLine(System.out).parseArgs(words.split(" "));
		return (BenchOptions) parsed.subcommand()
			.commandSpec()
			.mixins()
			.values()
			.stream()
			.map(CommandLine.Model.CommandSpec::userObject)
			.filter(BenchOptions.class::isInstance)
			.findFirst()
			.orElseThrow();
	}

}
