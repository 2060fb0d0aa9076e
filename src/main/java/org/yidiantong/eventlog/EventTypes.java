package org.yidiantong.eventlog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The registry of event types. Each type has {@code <type>.schema.json} and
 * {@code <type>.sample.json} under {@code events/} on the class path; both files are
 * generated from the modules' records.
 */
@Component
public class EventTypes {

	private static final String SCHEMA = ".schema.json";

	private final SortedMap<String, Schema> schemas = new TreeMap<>();

	EventTypes() {
		SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
		for (Resource file : files()) {
			String name = String.valueOf(file.getFilename()).replace(SCHEMA, "");
			this.schemas.put(new EventType(name).name(), registry.getSchema(EventJson.parse(text(file))));
		}
	}

	/** Returns the names of all types. */
	public SortedSet<String> names() {
		return new TreeSet<>(this.schemas.keySet());
	}

	/**
	 * Returns the JSON Schema of a type's data.
	 * @throws EventTypeUnregistered when there is none
	 */
	public String schema(String type) {
		return registered(type).getSchemaNode().toString();
	}

	/**
	 * Returns a sample of a type's data as JSON.
	 * @throws EventTypeUnregistered when there is no such type
	 */
	public String sample(String type) {
		registered(type);
		Resource file = new ClassPathResource("events/" + type + ".sample.json");
		return EventJson.parse(text(file)).toString();
	}

	/** Validates the data against its schema and returns it as JSON. */
	String checked(EventType type, Record data) {
		JsonNode json = EventJson.tree(data);
		List<Error> errors = registered(type.name()).validate(json);
		if (!errors.isEmpty()) {
			throw new EventDataMismatch(type, errors.stream().map(Error::toString).toList());
		}
		return json.toString();
	}

	private Schema registered(String type) {
		Schema schema = this.schemas.get(type);
		if (schema == null) {
			throw new EventTypeUnregistered(type);
		}
		return schema;
	}

	private static Resource[] files() {
		try {
			return new PathMatchingResourcePatternResolver().getResources("classpath*:events/*" + SCHEMA);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(Resource file) {
		try {
			return file.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
