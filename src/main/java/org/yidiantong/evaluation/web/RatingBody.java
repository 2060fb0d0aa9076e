package org.yidiantong.evaluation.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.evaluation.RateComplaint;
import org.yidiantong.http.InvalidRequest;
import org.yidiantong.http.Mistake;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The body of a request to rate. Members of the wrong type are mistakes, and so are
 * members that nobody knows.
 */
final class RatingBody {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	private static final Set<String> MEMBERS = Set.of("level", "tags", "comment");

	private static final int LONGEST_ECHO = 40;

	private static final int MOST_NAMED = 10;

	private final JsonNode body;

	private final List<Mistake> mistakes = new ArrayList<>();

	private RatingBody(JsonNode body) {
		this.body = body;
	}

	static RatingBody read(InputStream input) throws IOException {
		byte[] bytes = input.readNBytes(UnreadableBody.LARGEST + 1);
		if (bytes.length > UnreadableBody.LARGEST) {
			throw UnreadableBody.tooLarge();
		}
		try {
			return new RatingBody(JSON.readTree(bytes));
		}
		catch (JacksonException unreadable) {
			throw UnreadableBody.malformed();
		}
	}

	/** What is meant; refuses with what is wrong in form and in content together. */
	RateComplaint command(TrackingCode code, boolean byStaff, Function<RateComplaint, List<Mistake>> content) {
		if (!this.body.isObject()) {
			throw new InvalidRequest(List.of(Mistake.ofBody("", "rating.object")));
		}
		unknown();
		RateComplaint asked = new RateComplaint(code, level(), tags(), comment(), null, byStaff);
		if (!this.mistakes.isEmpty()) {
			Set<String> wrong = this.mistakes.stream().map(Mistake::at).collect(Collectors.toSet());
			content.apply(asked).stream().filter((one) -> !wrong.contains(one.at())).forEach(this.mistakes::add);
			throw new InvalidRequest(this.mistakes);
		}
		return asked;
	}

	/** Neither "5" nor 5.0 is a level. */
	private @Nullable Integer level() {
		JsonNode value = this.body.get("level");
		if (value == null || value.isNull()) {
			return null;
		}
		if (!value.isInt()) {
			this.mistakes.add(Mistake.ofBody("/level", "rating.level"));
			return null;
		}
		return value.intValue();
	}

	private List<String> tags() {
		JsonNode value = this.body.get("tags");
		if (value == null || value.isNull()) {
			return List.of();
		}
		if (!value.isArray()) {
			this.mistakes.add(Mistake.ofBody("/tags", "rating.tags"));
			return List.of();
		}
		List<String> tags = new ArrayList<>();
		value.forEach((one) -> tags.add(one.isString() ? one.stringValue() : ""));
		return tags;
	}

	private @Nullable String comment() {
		JsonNode value = this.body.get("comment");
		if (value == null || value.isNull()) {
			return null;
		}
		if (!value.isString()) {
			this.mistakes.add(Mistake.ofBody("/comment", "rating.string"));
			return null;
		}
		return value.stringValue();
	}

	private void unknown() {
		this.body.propertyNames()
			.stream()
			.filter((name) -> !MEMBERS.contains(name))
			.limit(MOST_NAMED)
			.map((name) -> name.substring(0, Math.min(name.length(), LONGEST_ECHO))
				.replace("~", "~0")
				.replace("/", "~1"))
			.forEach((name) -> this.mistakes.add(Mistake.ofBody("/" + name, "rating.member")));
	}

}
