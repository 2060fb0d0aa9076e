package org.yidiantong.reporting.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yidiantong.http.InvalidRequest;
import org.yidiantong.http.Mistake;
import org.yidiantong.reporting.AskReport;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The body of a request for a report. Members of the wrong type are mistakes, and so are
 * members that nobody knows.
 */
final class ReportBody {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	private static final Set<String> MEMBERS = Set.of("report", "from", "to", "period");

	private static final int LONGEST_ECHO = 40;

	private static final int MOST_NAMED = 10;

	private final JsonNode body;

	private final List<Mistake> mistakes = new ArrayList<>();

	private ReportBody(JsonNode body) {
		this.body = body;
	}

	/**
	 * What is asked for.
	 * @throws UnreadableBody when it is no JSON, or too long
	 * @throws InvalidRequest with every member that is none, or of the wrong type
	 */
	static AskReport read(InputStream input) throws IOException {
		byte[] bytes = input.readNBytes(UnreadableBody.LARGEST + 1);
		if (bytes.length > UnreadableBody.LARGEST) {
			throw UnreadableBody.tooLarge();
		}
		try {
			return new ReportBody(JSON.readTree(bytes)).asked();
		}
		catch (JacksonException unreadable) {
			throw UnreadableBody.malformed();
		}
	}

	private AskReport asked() {
		if (!this.body.isObject()) {
			throw new InvalidRequest(List.of(Mistake.ofBody("", "reporting.object")));
		}
		this.body.propertyNames()
			.stream()
			.filter((name) -> !MEMBERS.contains(name))
			.limit(MOST_NAMED)
			.map((name) -> name.substring(0, Math.min(name.length(), LONGEST_ECHO))
				.replace("~", "~0")
				.replace("/", "~1"))
			.forEach((name) -> this.mistakes.add(Mistake.ofBody("/" + name, "reporting.member")));
		AskReport asked = new AskReport(text("report"), text("from"), text("to"), text("period"));
		if (!this.mistakes.isEmpty()) {
			throw new InvalidRequest(this.mistakes);
		}
		return asked;
	}

	private @Nullable String text(String member) {
		JsonNode value = this.body.get(member);
		if (value == null || value.isNull()) {
			return null;
		}
		if (!value.isString()) {
			this.mistakes.add(Mistake.ofBody("/" + member, "reporting.string"));
			return null;
		}
		return value.stringValue();
	}

}
