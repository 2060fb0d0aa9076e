package org.yidiantong.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

import org.springframework.batch.core.repository.ExecutionContextSerializer;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Stores the execution contexts of Spring Batch as JSON. They contain texts, truth values
 * and numbers only; no type is ever named in a row, so that a row can create no object of
 * another class. Whatever cannot be read is refused.
 */
@Component
class ExecutionContextJson implements ExecutionContextSerializer {

	private static final int LARGEST = 64 * 1024;

	private static final String LONG = "long";

	private final JsonMapper json = JsonMapper.builder().build();

	@Override
	public void serialize(Map<String, Object> context, OutputStream out) throws IOException {
		ObjectNode object = this.json.createObjectNode();
		context.forEach((name, value) -> put(object, name, value));
		out.write(this.json.writeValueAsBytes(object));
	}

	@Override
	public Map<String, Object> deserialize(InputStream in) throws IOException {
		byte[] bytes = in.readNBytes(LARGEST + 1);
		if (bytes.length > LARGEST) {
			throw new IOException("An execution context is too large");
		}
		try {
			if (!(this.json.readTree(bytes) instanceof ObjectNode object)) {
				throw new IOException("An execution context is not a JSON object");
			}
			Map<String, Object> context = new HashMap<>();
			for (Map.Entry<String, JsonNode> property : object.properties()) {
				context.put(property.getKey(), value(property.getKey(), property.getValue()));
			}
			return context;
		}
		catch (JacksonException invalid) {
			throw new IOException("An execution context is not JSON", invalid);
		}
	}

	/** Writes a long number as an object, because it must be read as one. */
	private static void put(ObjectNode object, String name, Object value) {
		if (value instanceof String text) {
			object.put(name, text);
		}
		else if (value instanceof Boolean truth) {
			object.put(name, truth);
		}
		else if (value instanceof Integer number) {
			object.put(name, number);
		}
		else if (value instanceof Long number) {
			object.putObject(name).put(LONG, number);
		}
		else {
			throw new IllegalArgumentException("An execution context cannot keep " + name);
		}
	}

	private static Object value(String name, JsonNode node) throws IOException {
		if (node.isString()) {
			return node.asString();
		}
		if (node.isBoolean()) {
			return node.asBoolean();
		}
		if (node.isInt()) {
			return node.asInt();
		}
		if (node.size() == 1 && node.path(LONG).isIntegralNumber() && node.path(LONG).canConvertToLong()) {
			return node.path(LONG).asLong();
		}
		throw new IOException("An execution context cannot keep " + name);
	}

}
