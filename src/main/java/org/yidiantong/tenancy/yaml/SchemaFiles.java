package org.yidiantong.tenancy.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import com.networknt.schema.AbsoluteIri;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Loads JSON Schemas from the class path by file name. References between schemas are
 * resolved by file name too; nothing is fetched from the network.
 */
final class SchemaFiles {

	private static final List<String> FOLDERS = List.of("tenants/schema/", "reports/");

	private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

	private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
			(registry) -> registry.schemas((iri) -> text(name(iri)))
				.schemaRegistryConfig(SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

	private SchemaFiles() {
	}

	/** Validates a tree against a schema and returns the errors. */
	static List<Error> errors(String schema, JsonNode tree) {
		return schema(schema).validate(tree);
	}

	/** Returns the part of the schema that contains the keyword of an error. */
	static JsonNode around(Error error) {
		AbsoluteIri file = error.getSchemaLocation().getAbsoluteIri();
		String keyword = String.valueOf(error.getSchemaLocation().getFragment());
		return JsonMapper.shared().readTree(text(name(String.valueOf(file)))).at(Pointers.parent(keyword));
	}

	/** Returns the text of a schema, so that changes can be detected. */
	static String text(String name) {
		return TEXTS.computeIfAbsent(name, SchemaFiles::load);
	}

	private static Schema schema(String name) {
		return REGISTRY.getSchema(SchemaLocation.of("https://schema.yidiantong.org/" + name));
	}

	private static String name(String iri) {
		return iri.substring(iri.lastIndexOf('/') + 1).replaceFirst("#.*", "");
	}

	private static String load(String name) {
		return FOLDERS.stream()
			.flatMap((folder) -> load(folder, name).stream())
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("Schema not found: " + name));
	}

	private static Optional<String> load(String folder, String name) {
		try (@Nullable
		InputStream content = SchemaFiles.class.getClassLoader().getResourceAsStream(folder + name)) {
			return (content == null) ? Optional.empty() : Optional.of(Utf8Text.of(content.readAllBytes()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
