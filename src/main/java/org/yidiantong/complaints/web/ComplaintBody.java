package org.yidiantong.complaints.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.Contact;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.http.InvalidRequest;
import org.yidiantong.http.Mistake;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The body of a request to file. Members of the wrong type are mistakes, and so are
 * members that nobody knows: a mistyped "nature" would otherwise be passed over.
 */
final class ComplaintBody {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	private static final Set<String> MEMBERS = Set.of("itemCode", "placeCode", "text", "nature", "anonymous", "contact",
			"photos");

	private static final Set<String> CONTACT_MEMBERS = Set.of("name", "phone");

	private static final int LONGEST_ECHO = 40;

	private final JsonNode body;

	private final List<Mistake> mistakes = new ArrayList<>();

	private ComplaintBody(JsonNode body) {
		this.body = body;
	}

	static ComplaintBody read(InputStream input) throws IOException {
		byte[] bytes = input.readNBytes(BodyTooLarge.LARGEST + 1);
		if (bytes.length > BodyTooLarge.LARGEST) {
			throw new BodyTooLarge();
		}
		try {
			return new ComplaintBody(JSON.readTree(bytes));
		}
		catch (JacksonException unreadable) {
			throw new BodyMalformed();
		}
	}

	/** What is meant; refuses with what is wrong in form and in content together. */
	FileComplaint command(@Nullable String key, Function<FileComplaint, List<Mistake>> content) {
		if (!this.body.isObject()) {
			throw new InvalidRequest(List.of(Mistake.ofBody("", "complaint.object")));
		}
		unknown(this.body, "", MEMBERS);
		FileComplaint asked = new FileComplaint(key, text(this.body, "", "itemCode"), text(this.body, "", "placeCode"),
				text(this.body, "", "text"), text(this.body, "", "nature"), anonymous(), contact(), photos());
		if (!this.mistakes.isEmpty()) {
			Set<String> wrong = this.mistakes.stream().map(Mistake::at).collect(Collectors.toSet());
			content.apply(asked).stream().filter((one) -> !wrong.contains(one.at())).forEach(this.mistakes::add);
			throw new InvalidRequest(this.mistakes);
		}
		return asked;
	}

	private @Nullable Boolean anonymous() {
		JsonNode value = this.body.get("anonymous");
		if (value == null || value.isNull()) {
			return null;
		}
		if (!value.isBoolean()) {
			this.mistakes.add(Mistake.ofBody("/anonymous", "complaint.boolean"));
			return null;
		}
		return value.booleanValue();
	}

	private @Nullable Contact contact() {
		JsonNode value = this.body.get("contact");
		if (value == null || value.isNull()) {
			return null;
		}
		if (!value.isObject()) {
			this.mistakes.add(Mistake.ofBody("/contact", "complaint.object"));
			return null;
		}
		unknown(value, "/contact", CONTACT_MEMBERS);
		return new Contact(text(value, "/contact", "name"), text(value, "/contact", "phone"));
	}

	private List<String> photos() {
		JsonNode value = this.body.get("photos");
		if (value == null || value.isNull()) {
			return List.of();
		}
		if (!value.isArray()) {
			this.mistakes.add(Mistake.ofBody("/photos", "complaint.array"));
			return List.of();
		}
		List<String> photos = new ArrayList<>();
		for (JsonNode photo : value) {
			if (photo.isString()) {
				photos.add(photo.stringValue());
			}
			else if (photos.size() < FormPhotos.MOST) {
				this.mistakes.add(Mistake.ofBody("/photos/" + photos.size(), "complaint.string"));
				photos.add("");
			}
		}
		return photos;
	}

	private @Nullable String text(JsonNode object, String at, String member) {
		JsonNode value = object.get(member);
		if (value == null || value.isNull()) {
			return null;
		}
		if (!value.isString()) {
			this.mistakes.add(Mistake.ofBody(at + "/" + member, "complaint.string"));
			return null;
		}
		return value.stringValue();
	}

	private void unknown(JsonNode object, String at, Set<String> members) {
		object.propertyNames()
			.stream()
			.filter((name) -> !members.contains(name))
			.limit(10)
			.map((name) -> name.substring(0, Math.min(name.length(), LONGEST_ECHO))
				.replace("~", "~0")
				.replace("/", "~1"))
			.forEach((name) -> this.mistakes.add(Mistake.ofBody(at + "/" + name, "complaint.member")));
	}

}
