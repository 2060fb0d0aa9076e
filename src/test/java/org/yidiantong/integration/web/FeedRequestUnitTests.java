package org.yidiantong.integration.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FeedRequestUnitTests {

	@Test
	void beginsAtBeginning() {
		assertThat(FeedRequest.read(null, null)).isEqualTo(new FeedRequest(0, 100));
	}

	@Test
	void takesSequenceOfEventAsPosition() {
		assertThat(FeedRequest.read("0000000000000000042", "1000")).isEqualTo(new FeedRequest(42, 1000));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-1", "1.5", "x", "9999999999999999999", "１", " 1", "1e3" })
	void refusesPositionThatIsNoNumber(String after) {
		assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> FeedRequest.read(after, null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0", "1001", "-5", "many" })
	void refusesLimitOutOfBounds(String limit) {
		assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> FeedRequest.read(null, limit));
	}

	@Test
	void namesBothMistakes() {
		assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> FeedRequest.read("x", "x"))
			.satisfies((refusal) -> assertThat(refusal.errors()).extracting(ValidationError::path)
				.containsExactly("limit", "after"));
	}

}
