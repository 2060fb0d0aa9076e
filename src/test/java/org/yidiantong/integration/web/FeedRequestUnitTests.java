package org.yidiantong.integration.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FeedRequestUnitTests {

	private static final List<String> KNOWN = List.of("b", "c", "d");

	@Test
	void beginsAtBeginning() {
		assertThat(read(null, null)).isEqualTo(new FeedRequest(0, 100, Set.of(), 0));
	}

	@Test
	void takesSequenceOfEventAsPosition() {
		assertThat(read("0000000000000000042", "1000")).isEqualTo(new FeedRequest(42, 1000, Set.of(), 0));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-1", "1.5", "x", "9999999999999999999", "１", " 1", "1e3" })
	void refusesPositionThatIsNoNumber(String after) {
		assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> read(after, null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0", "1001", "-5", "many" })
	void refusesLimitOutOfBounds(String limit) {
		assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> read(null, limit));
	}

	@Test
	void readsTypesAndWaitAndRepeatsThemInTheNextQuery() {
		FeedRequest asked = FeedRequest.read("7", "10", "c,b,c", "30", KNOWN);
		assertThat(asked).isEqualTo(new FeedRequest(7, 10, Set.of("b", "c"), 30));
		assertThat(asked.next(9)).isEqualTo("?after=9&limit=10&types=b,c&wait=30");
	}

	@Test
	void namesEachUnknownType() {
		assertThatExceptionOfType(InvalidRequest.class)
			.isThrownBy(() -> FeedRequest.read(null, null, "b,x," + "long".repeat(100), null, KNOWN))
			.satisfies((refusal) -> assertThat(refusal.errors())
				.extracting((error) -> Objects.requireNonNull(error.message().getArguments())[0])
				.containsExactlyInAnyOrder("x", "long".repeat(25) + "…"));
	}

	@Test
	void suggestsATypeOnlyIfOneIsAlike() {
		assertThatExceptionOfType(InvalidRequest.class)
			.isThrownBy(() -> FeedRequest.read(null, null, "closd,x", null, List.of("accepted", "closed")))
			.satisfies((refusal) -> assertThat(refusal.errors())
				.extracting((error) -> Objects.requireNonNull(error.message().getCodes())[0])
				.containsExactlyInAnyOrder("mistake.feed.type", "mistake.feed.type.unlike"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ",", "b," })
	void refusesAnEmptyType(String types) {
		assertThatExceptionOfType(InvalidRequest.class)
			.isThrownBy(() -> FeedRequest.read(null, null, types, null, KNOWN));
	}

	private static FeedRequest read(@Nullable String after, @Nullable String limit) {
		return FeedRequest.read(after, limit, null, null, KNOWN);
	}

	@Test
	void namesEveryMistake() {
		assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> FeedRequest.read("x", "x", "a,b", "61", KNOWN))
			.satisfies((refusal) -> assertThat(refusal.errors()).extracting(ValidationError::path)
				.containsExactly("limit", "after", "wait", "types"));
	}

}
