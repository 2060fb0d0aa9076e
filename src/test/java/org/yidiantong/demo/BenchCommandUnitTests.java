package org.yidiantong.demo;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the benchmark may be called, and how it counts.
 */
class BenchCommandUnitTests {

	@Test
	void staysOnThisMachineUnlessItIsToldOtherwise() {
		assertThat(parse("bench lifecycle --url http://localhost:1")).isPresent();
		assertThat(parse("bench lifecycle --url http://192.0.2.1:80")).isEmpty();
		assertThat(parse("bench lifecycle --url http://192.0.2.1:80 --anywhere")).isPresent();
	}

	@Test
	void alwaysEnds() {
		assertThat(parse("bench lifecycle")).hasValueSatisfying((call) -> assertThat(call.seconds()).isEqualTo(20));
		assertThat(parse("bench cases")).hasValueSatisfying((call) -> assertThat(call.count()).isEqualTo(1000));
		assertThat(parse("bench cases --count 0")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "bench", "bench fast", "bench lifecycle --clients", "bench lifecycle --clients many",
			"bench lifecycle --clients 0", "bench lifecycle --district x", "bench lifecycle --url ::" })
	void refusesWrongCalls(String call) {
		assertThat(parse(call)).isEmpty();
	}

	@Test
	void takesTheTimeThatSoManyAreNotAbove() {
		List<Long> nanos = List.of(1_000_000L, 2_000_000L, 3_000_000L, 4_000_000L);
		assertThat(BenchTimes.at(nanos, 0.5)).isEqualTo(2);
		assertThat(BenchTimes.at(nanos, 0.99)).isEqualTo(4);
	}

	private static java.util.Optional<BenchCall> parse(String call) {
		return BenchCall.parse(List.of(call.split(" ")));
	}

}
