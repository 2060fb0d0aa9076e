package org.yidiantong.complaints.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yidiantong.http.InvalidRequest;
import org.yidiantong.http.Mistake;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The body of a request, bounded and read member by member. Members of the wrong type are
 * mistakes, and so are members that nobody knows: a mistyped one would otherwise be
 * passed over.
 */
final class JsonBody {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	private static final int LONGEST_ECHO = 40;

	private final JsonNode object;

	private final String at;

	private final List<Mistake> mistakes;

	private JsonBody(JsonNode object, String at, Set<String> members, List<Mistake> mistakes) {
		this.object = object;
		this.at = at;
		this.mistakes = mistakes;
		object.propertyNames()
			.stream()
			.filter((name) -> !members.contains(name))
			.limit(10)
			.map((name) -> name.substring(0, Math.min(name.length(), LONGEST_ECHO))
				.replace("~", "~0")
				.replace("/", "~1"))
			.forEach((name) -> mistakes.add(Mistake.ofBody(at + "/" + name, "complaint.member")));
	}

	/**
	 * Reads an object.
	 * @param members that it may have
	 * @throws BodyTooLarge when there is more of it than the longest complaint can need
	 * @throws BodyMalformed when it is no JSON
	 * @throws InvalidRequest when it is no object
	 */
	static JsonBody read(InputStream input, Set<String> members) throws IOException {
		byte[] bytes = input.readNBytes(BodyTooLarge.LARGEST + 1);
		if (bytes.length > BodyTooLarge.LARGEST) {
			throw new BodyTooLarge();
		}
		try {
			JsonNode body = JSON.readTree(bytes);
			if (!body.isObject()) {
				throw new InvalidRequest(List.of(Mistake.ofBody("", "complaint.object")));
			}
			return new JsonBody(body, "", members, new ArrayList<>());
		}
		catch (JacksonException unreadable) {
			throw new BodyMalformed();
		}
	}

	/** An object inside this one; null when it is not there. */
	@Nullable JsonBody inner(String member, Set<String> members) {
		JsonNode value = given(member);
		if (value == null) {
			return null;
		}
		if (!value.isObject()) {
			wrong(member, "complaint.object");
			return null;
		}
		return new JsonBody(value, this.at + "/" + member, members, this.mistakes);
	}

	@Nullable String text(String member) {
		JsonNode value = given(member);
		if (value == null || value.isString()) {
			return (value == null) ? null : value.stringValue();
		}
		wrong(member, "complaint.string");
		return null;
	}

	@Nullable Boolean flag(String member) {
		JsonNode value = given(member);
		if (value == null || value.isBoolean()) {
			return (value == null) ? null : value.booleanValue();
		}
		wrong(member, "complaint.boolean");
		return null;
	}

	@Nullable LocalDate day(String member) {
		String text = text(member);
		try {
			return (text == null) ? null : LocalDate.parse(text);
		}
		catch (DateTimeParseException unreadable) {
			wrong(member, "complaint.day");
			return null;
		}
	}

	List<String> texts(String member) {
		JsonNode value = given(member);
		if (value == null) {
			return List.of();
		}
		if (!value.isArray() || value.valueStream().anyMatch((each) -> !each.isString())) {
			wrong(member, "complaint.strings");
			return List.of();
		}
		return value.valueStream().map(JsonNode::stringValue).toList();
	}

	/** What is wrong so far, with this and all inside it. */
	List<Mistake> mistakes() {
		return List.copyOf(this.mistakes);
	}

	/** Goes on only when nothing is wrong. */
	void refuseMistakes() {
		if (!this.mistakes.isEmpty()) {
			throw new InvalidRequest(this.mistakes);
		}
	}

	private @Nullable JsonNode given(String member) {
		JsonNode value = this.object.get(member);
		return (value == null || value.isNull()) ? null : value;
	}

	private void wrong(String member, String code) {
		this.mistakes.add(Mistake.ofBody(this.at + "/" + member, code));
	}

}
