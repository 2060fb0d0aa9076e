package org.yidiantong.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import org.springframework.core.io.ClassPathResource;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads stories from their files. Missing lists are empty; unknown keys are errors.
 */
final class StoryFiles {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.withConfigOverride(List.class, (list) -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
		.build();

	private StoryFiles() {
	}

	/** The stories in the class path. */
	static List<Story> all() {
		Story yuan = read("demo/341503.yaml").with(read("demo/341503-accounts.yaml").accounts());
		return List.of(yuan, read("demo/341502.yaml"));
	}

	private static Story read(String name) {
		try {
			return parse(new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Story parse(String text) {
		Map<String, Object> read = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
		return Objects.requireNonNull(JSON.convertValue(read, Story.class));
	}

}
