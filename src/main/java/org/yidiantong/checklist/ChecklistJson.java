package org.yidiantong.checklist;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How lists are kept and compared. A mapper of its own, so that no setting of the web
 * changes what is kept for years; what is not there is not written, so that a part that a
 * later program knows leaves the digest of an earlier list as it was.
 */
final class ChecklistJson {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.changeDefaultPropertyInclusion((usual) -> usual.withValueInclusion(JsonInclude.Include.NON_NULL))
		.build();

	private ChecklistJson() {
	}

	static String write(Record value) {
		return MAPPER.writeValueAsString(value);
	}

	static <T extends Record> T read(String json, Class<T> type) {
		return MAPPER.readValue(json, type);
	}

	/** The SHA-256 of a text in hexadecimal digits. */
	static String digest(String text) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
