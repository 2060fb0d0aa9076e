package org.yidiantong.architecture.docs;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;

import org.yidiantong.complaints.workflow.ComplaintRole;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.complaints.workflow.Transition;

/**
 * Generates the workflow of a complaint as a diagram and a list, from the same table as
 * buttons and guards.
 */
final class WorkflowPage {

	static final Path FILE = Path.of("src", "docs", "complaints-workflow.md");

	private WorkflowPage() {
	}

	static String text() {
		return """
				%s

				# The workflow of a complaint

				Who may see a case at all, and what else speaks against an action, is not in it.

				```mermaid
				stateDiagram-v2
				%s
				%s
				```

				| from | action | to | by |
				|---|---|---|---|
				%s
				""".formatted(DocumentationTests.NOTE, states(), arrows(), lines());
	}

	private static String states() {
		return java.util.stream.Stream.of(ComplaintState.values())
			.map((state) -> "  state \"" + state.chinese() + "\" as " + state)
			.collect(Collectors.joining("\n"));
	}

	private static String arrows() {
		return Transition.ALL.stream()
			.map((each) -> "  " + ((each.from() == null) ? "[*]" : each.from()) + " --> " + each.to() + ": "
					+ each.action().chinese())
			.collect(Collectors.joining("\n"));
	}

	private static String lines() {
		return Transition.ALL.stream()
			.map((each) -> "| " + ((each.from() == null) ? "—" : named(each.from())) + " | " + each.action().chinese()
					+ " " + each.action() + " | " + named(each.to()) + " | "
					+ each.roles()
						.stream()
						.sorted(Comparator.comparing(ComplaintRole::ordinal))
						.map(ComplaintRole::name)
						.collect(Collectors.joining(", "))
					+ " |")
			.collect(Collectors.joining("\n"));
	}

	private static String named(ComplaintState state) {
		return state.chinese() + " " + state;
	}

}
