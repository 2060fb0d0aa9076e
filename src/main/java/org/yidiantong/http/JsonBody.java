package org.yidiantong.http;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Refusal;
import org.yidiantong.kernel.ValidationError;
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
public final class JsonBody {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	private static final int LONGEST_ECHO = 40;

	private final JsonNode object;

	private final String at;

	private final List<ValidationError> mistakes;

	private JsonBody(JsonNode object, String at, Set<String> members, List<ValidationError> mistakes) {
		this.object = object;
		this.at = at;
		this.mistakes = mistakes;
		object.propertyNames()
			.stream()
			.filter((name) -> !members.contains(name))
			.limit(10)
			.map((name) -> name.substring(0, Math.min(name.length(), LONGEST_ECHO)))
			.forEach((name) -> mistakes.add(ValidationError.of(JsonPointers.member(at, name), "body.member")));
	}

	/**
	 * Reads an object.
	 * @param most bytes that any such request can need
	 * @param members that it may have
	 * @throws Refusal when there is more of it, or it is no JSON
	 * @throws InvalidRequest when it is no object
	 */
	public static JsonBody read(InputStream input, int most, Set<String> members) throws IOException {
		byte[] bytes = input.readNBytes(most + 1);
		if (bytes.length > most) {
			throw UnreadableBody.tooLarge();
		}
		try {
			JsonNode body = JSON.readTree(bytes);
			if (!body.isObject()) {
				throw new InvalidRequest(List.of(ValidationError.of("", "body.object")));
			}
			return new JsonBody(body, "", members, new ArrayList<>());
		}
		catch (JacksonException unreadable) {
			throw UnreadableBody.malformed();
		}
	}

	/** An object inside this one; null when it is not there. */
	public @Nullable JsonBody inner(String member, Set<String> members) {
		JsonNode value = given(member);
		if (value == null) {
			return null;
		}
		if (!value.isObject()) {
			wrong(member, "body.object");
			return null;
		}
		return new JsonBody(value, JsonPointers.member(this.at, member), members, this.mistakes);
	}

	/** A text; null when it is not there, or none. */
	public @Nullable String text(String member) {
		JsonNode value = given(member);
		if (value == null || value.isString()) {
			return (value == null) ? null : value.stringValue();
		}
		wrong(member, "body.string");
		return null;
	}

	/**
	 * A whole number, which neither "5" nor 5.0 is; null when it is not there, or none.
	 * @param code of the mistake where it is none
	 */
	public @Nullable Integer number(String member, String code) {
		JsonNode value = given(member);
		if (value == null || value.isInt()) {
			return (value == null) ? null : value.intValue();
		}
		wrong(member, code);
		return null;
	}

	/** True or false; null when it is not there, or neither. */
	public @Nullable Boolean flag(String member) {
		JsonNode value = given(member);
		if (value == null || value.isBoolean()) {
			return (value == null) ? null : value.booleanValue();
		}
		wrong(member, "body.boolean");
		return null;
	}

	/** A day such as 2021-12-15; null when it is not there, or none. */
	public @Nullable LocalDate day(String member) {
		String text = text(member);
		try {
			return (text == null) ? null : LocalDate.parse(text);
		}
		catch (DateTimeParseException unreadable) {
			wrong(member, "body.day");
			return null;
		}
	}

	/** Texts; empty when there are none. Each that is none is named, and empty. */
	public List<String> texts(String member) {
		JsonNode value = given(member);
		if (value == null) {
			return List.of();
		}
		if (!value.isArray()) {
			wrong(member, "body.strings");
			return List.of();
		}
		List<String> texts = new ArrayList<>();
		for (JsonNode each : value) {
			if (!each.isString()) {
				this.mistakes.add(ValidationError.of(JsonPointers.member(this.at, member) + "[" + texts.size() + "]",
						"body.string"));
			}
			texts.add(each.isString() ? each.stringValue() : "");
		}
		return texts;
	}

	/** What is wrong so far, with this and all inside it. */
	public List<ValidationError> mistakes() {
		return List.copyOf(this.mistakes);
	}

	/** Goes on only when nothing is wrong. */
	public void refuseMistakes() {
		if (!this.mistakes.isEmpty()) {
			throw new InvalidRequest(this.mistakes);
		}
	}

	private @Nullable JsonNode given(String member) {
		JsonNode value = this.object.get(member);
		return (value == null || value.isNull()) ? null : value;
	}

	private void wrong(String member, String code) {
		this.mistakes.add(ValidationError.of(JsonPointers.member(this.at, member), code));
	}

}
