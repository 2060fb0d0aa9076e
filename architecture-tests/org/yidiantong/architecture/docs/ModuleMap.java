package org.yidiantong.architecture.docs;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws the allowed dependencies between modules as a diagram that Git hosts render.
 * Transitive dependencies are left out.
 */
final class ModuleMap {

	private final List<Module> modules;

	ModuleMap(List<Module> modules) {
		this.modules = modules;
	}

	/**
	 * Returns the diagram. Modules without dependencies share one line, so that the map
	 * fits on a screen.
	 */
	String text() {
		Stream<String> using = this.modules.stream()
			.filter((module) -> !module.allowed().isEmpty())
			.map((module) -> node(module) + " --> " + String.join(" & ", nearest(module)));
		String ground = this.modules.stream()
			.filter((module) -> module.allowed().isEmpty())
			.map(ModuleMap::node)
			.collect(Collectors.joining(" & "));
		return Stream.concat(using, Stream.of(ground))
			.map((line) -> "  " + line)
			.collect(Collectors.joining("\n", "```mermaid\nflowchart TD\n", "\n```"));
	}

	private static String node(Module module) {
		return module.name() + "[" + module.displayName() + "]";
	}

	private Set<String> nearest(Module module) {
		Set<String> nearest = new TreeSet<>(module.allowed());
		module.allowed().forEach((used) -> nearest.removeAll(reachable(used)));
		return nearest;
	}

	private Set<String> reachable(String name) {
		Set<String> reachable = new TreeSet<>();
		this.modules.stream()
			.filter((module) -> module.name().equals(name))
			.flatMap((module) -> module.allowed().stream())
			.filter(reachable::add)
			.forEach((used) -> reachable.addAll(reachable(used)));
		return reachable;
	}

}
