package org.yidiantong.architecture.docs;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which module may use which, as a diagram that a git host draws. A use that follows from
 * others is left out.
 */
final class ModuleMap {

	private final List<Module> modules;

	ModuleMap(List<Module> modules) {
		this.modules = modules;
	}

	String text() {
		return this.modules.stream()
			.map(this::line)
			.collect(Collectors.joining("\n", "```mermaid\nflowchart TD\n", "\n```"));
	}

	private String line(Module module) {
		String node = "  " + module.name() + "[" + module.displayName() + "]";
		Set<String> nearest = nearest(module);
		return nearest.isEmpty() ? node : node + " --> " + String.join(" & ", nearest);
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
