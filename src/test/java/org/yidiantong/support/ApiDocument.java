package org.yidiantong.support;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.http.MediaType;

/**
 * An OpenAPI 3.1 document with which responses are compared. Objects with described
 * members must have no others.
 */
class ApiDocument {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
			(registry) -> registry
				.schemaRegistryConfig(SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

	private final JsonNode document;

	private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

	ApiDocument(byte[] json) {
		this.document = JSON.readTree(json);
		close(this.document.path("components"));
		close(this.document.path("paths"));
	}

	boolean has(String path, String method) {
		return !operation(path, method).isMissingNode();
	}

	/**
	 * Compares a response with the document.
	 * @throws AssertionError when part of the response is not documented
	 */
	void compare(String path, String method, int status, @Nullable String type, byte[] body) {
		String answer = method + " " + path + " answers " + status;
		JsonNode response = operation(path, method).path("responses").path(String.valueOf(status));
		if (response.isMissingNode()) {
			throw new AssertionError(answer + ", which is not documented");
		}
		if (body.length > 0) {
			String media = MediaType.parseMediaType(String.valueOf(type)).removeQualityValue().toString();
			String plain = media.replaceFirst(";.*", "");
			JsonNode content = response.path("content").has("*/*") ? response.path("content").path("*/*")
					: response.path("content").path(plain);
			if (content.isMissingNode()) {
				throw new AssertionError(answer + " in " + plain + ", which is not documented");
			}
			if (plain.endsWith("json")) {
				List<Error> errors = schema(answer + plain, content.path("schema")).validate(JSON.readTree(body));
				if (!errors.isEmpty()) {
					throw new AssertionError(answer + " with what is not documented: " + errors);
				}
			}
		}
	}

	private JsonNode operation(String path, String method) {
		String verb = method.equals("HEAD") ? "get" : method.toLowerCase(Locale.ROOT);
		return this.document.path("paths").path(path).path(verb);
	}

	private Schema schema(String key, JsonNode schema) {
		return this.schemas.computeIfAbsent(key, (missing) -> {
			ObjectNode whole = (ObjectNode) schema.deepCopy();
			whole.set("components", this.document.path("components"));
			return REGISTRY.getSchema(whole);
		});
	}

	private static void close(JsonNode node) {
		if (node instanceof ObjectNode object && object.path("properties").isObject()
				&& !object.has("additionalProperties")) {
			object.put("additionalProperties", false);
		}
		node.forEach(ApiDocument::close);
	}

}
