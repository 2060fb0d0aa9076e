package org.yidiantong.integration.open311;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.Unchecked;

/**
 * A command to file a complaint, with the field names of Open311. It is not validated
 * yet.
 *
 * @param key idempotency key; null if the client sent none
 * @param fields what was sent, by name
 */
@Unchecked
public record PostServiceRequest(@Nullable String key, Map<String, String> fields) {

	/** The attribute by which every service takes the place. */
	public static final String PLACE = "place";

	static final String PLACE_FIELD = "attribute[" + PLACE + "]";

	/** Fields of the standard that are taken and not kept. */
	private static final List<String> NOT_KEPT = List.of("lat", "long", "email", "device_id", "account_id");

	/** All fields that are known. */
	public static final Set<String> FIELDS = Set.of("service_code", "address_id", "address_string", PLACE_FIELD,
			"description", "first_name", "last_name", "phone", "lat", "long", "email", "device_id", "account_id",
			"media_url", "jurisdiction_id", "api_key");

	public PostServiceRequest {
		fields = Map.copyOf(fields);
	}

	Optional<String> field(String name) {
		return Optional.ofNullable(this.fields.get(name)).filter((value) -> !PlainText.isBlank(value));
	}

	/** The fields that would have to be kept, and are not. */
	List<String> notKept() {
		return NOT_KEPT.stream().filter((name) -> field(name).isPresent()).toList();
	}

	/** Hides everything that the complainant wrote. */
	@Override
	public String toString() {
		return "PostServiceRequest" + new TreeMap<>(this.fields).keySet();
	}

}
