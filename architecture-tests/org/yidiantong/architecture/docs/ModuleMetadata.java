package org.yidiantong.architecture.docs;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.util.ApplicationModulesExporter;

/**
 * The file from which Spring Modulith takes the modules and their order when the
 * application starts. Without it, each start would read all classes to find them out.
 */
final class ModuleMetadata {

	static final Path FILE = Path.of("src/main/resources", ApplicationModulesExporter.DEFAULT_LOCATION);

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private final Map<String, JsonNode> modules = new TreeMap<>();

	ModuleMetadata(ApplicationModules all) {
		JSON.readTree(new ApplicationModulesExporter(all).toJson())
			.properties()
			.forEach((module) -> this.modules.put(module.getKey(), module.getValue()));
	}

	/**
	 * Every module behind those that it depends on, and alphabetically where that leaves
	 * a choice, so that the text changes with the modules only.
	 */
	String text() {
		Map<String, Object> ordered = new LinkedHashMap<>();
		while (ordered.size() < this.modules.size()) {
			String next = this.modules.keySet()
				.stream()
				.filter((name) -> !ordered.containsKey(name) && ordered.keySet().containsAll(dependencies(name)))
				.findFirst()
				.orElseThrow();
			ordered.put(next, sorted(this.modules.get(next)));
		}
		return JSON.writeValueAsString(ordered) + "\n";
	}

	private Set<String> dependencies(String module) {
		return StreamSupport.stream(this.modules.get(module).get("dependencies").spliterator(), false)
			.map((dependency) -> dependency.get("target").asString())
			.collect(Collectors.toSet());
	}

	private static Map<String, Object> sorted(JsonNode module) {
		Map<String, Object> members = new TreeMap<>();
		module.properties()
			.forEach((member) -> members.put(member.getKey(),
					member.getValue().isArray() ? sortedElements(member.getValue()) : member.getValue()));
		return members;
	}

	private static List<Object> sortedElements(JsonNode array) {
		Map<String, Object> elements = new TreeMap<>();
		for (JsonNode element : array) {
			Object sorted = element.isObject() ? sorted(element) : element;
			elements.put(sorted.toString(), sorted);
		}
		return List.copyOf(elements.values());
	}

}
