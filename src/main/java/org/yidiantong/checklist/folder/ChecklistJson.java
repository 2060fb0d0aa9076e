package org.yidiantong.checklist.folder;

import org.yidiantong.kernel.Sha256;
import org.yidiantong.tenancy.District;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON form in which lists are stored and compared. It has its own mapper, so that
 * web settings cannot change stored data. Null members are omitted, so that a member
 * added later does not change the digest of an older list.
 */
public final class ChecklistJson {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.changeDefaultPropertyInclusion((usual) -> usual.withValueInclusion(JsonInclude.Include.NON_NULL))
		.build();

	private ChecklistJson() {
	}

	public static String write(Record value) {
		return MAPPER.writeValueAsString(value);
	}

	public static <T extends Record> T read(String json, Class<T> type) {
		return MAPPER.readValue(json, type);
	}

	/**
	 * The SHA-256 of a text in hexadecimal digits. A word that is left to the district
	 * counts as the one that stood there before, so that lists published earlier keep
	 * their digest.
	 */
	public static String digest(String text) {
		return Sha256.hex(District.usuallyWorded(text));
	}

}
