package org.yidiantong.batch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What a row of the job repository can hold.
 */
class ExecutionContextJsonUnitTests {

	private final ExecutionContextJson contexts = new ExecutionContextJson();

	@Test
	void keepsTextsNumbersAndTruthValues() throws IOException {
		Map<String, Object> context = Map.of("first", 341502, "grid", 6L, "text", "裕安\"区", "done", true);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.contexts.serialize(context, out);
		assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("{").doesNotContain("java");
		assertThat(this.contexts.deserialize(new ByteArrayInputStream(out.toByteArray()))).isEqualTo(context);
	}

	@Test
	void writesNothingElse() {
		assertThatIllegalArgumentException().isThrownBy(
				() -> this.contexts.serialize(Map.of("object", new StringBuilder()), new ByteArrayOutputStream()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==", "", "[]", "null", "{\"a\":null}", "{\"a\":[1]}",
			"{\"a\":1.5}", "{\"a\":{\"@class\":\"java.lang.Thread\"}}", "{\"a\":{\"long\":1e400}}", "{\"a\":1}}" })
	void readsNothingElse(String row) {
		assertThatExceptionOfType(IOException.class).isThrownBy(
				() -> this.contexts.deserialize(new ByteArrayInputStream(row.getBytes(StandardCharsets.UTF_8))));
	}

}
