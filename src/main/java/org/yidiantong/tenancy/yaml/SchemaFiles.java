package org.yidiantong.tenancy.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
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
 * The JSON Schemas inside the program, by the names of their files. Whatever address a
 * schema refers to, it is the file of that name: nothing is ever fetched.
 */
final class SchemaFiles {

	private static final String FOLDER = "tenants/schema/";

	private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

	private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
			(registry) -> registry.schemas((iri) -> text(name(iri)))
				.schemaRegistryConfig(SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

	private SchemaFiles() {
	}

	/** What the schema of a file has against a tree. */
	static List<Error> errors(String schema, JsonNode tree) {
		return schema(schema).validate(tree);
	}

	/** The schema part that a keyword of an error stands in. */
	static JsonNode around(Error error) {
		AbsoluteIri file = error.getSchemaLocation().getAbsoluteIri();
		String keyword = String.valueOf(error.getSchemaLocation().getFragment());
		return JsonMapper.shared().readTree(text(name(String.valueOf(file)))).at(Pointers.parent(keyword));
	}

	/** The words of a schema, for telling whether it changed. */
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
		try (@Nullable
		InputStream content = SchemaFiles.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
			if (content == null) {
				throw new IllegalArgumentException("There is no schema " + FOLDER + name);
			}
			return Utf8Text.of(content.readAllBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
