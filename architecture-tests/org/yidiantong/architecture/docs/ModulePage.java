package org.yidiantong.architecture.docs;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import org.springframework.stereotype.Component;

import org.yidiantong.architecture.Events;
import org.yidiantong.architecture.Tables;
import org.yidiantong.eventlog.EventType;

/**
 * Generates a module's page in Markdown.
 */
final class ModulePage {

	private final Module module;

	private final List<Module> all;

	ModulePage(Module module, List<Module> all) {
		this.module = module;
		this.all = all;
	}

	String text() {
		return Stream
			.of("# " + this.module.displayName(), String.join("\n\n", this.module.prose().paragraphs()), neighbours(),
					publicTypes(), nested(), events(), addresses(), tables())
			.filter((section) -> !section.isEmpty())
			.collect(Collectors.joining("\n\n", DocumentationTests.NOTE + "\n\n", "\n"));
	}

	private String neighbours() {
		List<String> users = this.all.stream()
			.filter((other) -> other.allowed().contains(this.module.name()))
			.map(Module::name)
			.toList();
		return "- Package: `" + this.module.packageName() + "`\n- May use: " + links(this.module.allowed())
				+ "\n- May be used by: " + links(users);
	}

	private static String links(List<String> names) {
		return names.isEmpty() ? "no other module"
				: names.stream().map((name) -> "[" + name + "](" + name + ".md)").collect(Collectors.joining(", "));
	}

	private String publicTypes() {
		return table("## What others may use", "| type | kind | purpose |\n|---|---|---|",
				this.module.publicTypes()
					.stream()
					.map((type) -> "| `" + type.getSimpleName() + "` | " + kind(type) + " | "
							+ this.module.purpose(type) + " |"));
	}

	private String nested() {
		return table("## Nested modules", "",
				this.module.nested()
					.entrySet()
					.stream()
					.map((each) -> "- `" + each.getKey() + "`: " + each.getValue()));
	}

	private static String kind(JavaClass type) {
		if (type.getSimpleName().endsWith("Management") || type.isMetaAnnotatedWith(Component.class)) {
			return "door";
		}
		if (type.isAssignableTo(Throwable.class)) {
			return "refusal";
		}
		return type.isRecord() ? "record" : type.isEnum() ? "choice"
				: type.isAnnotation() ? "annotation" : type.isInterface() ? "interface" : "class";
	}

	private String events() {
		List<JavaClass> published = this.module.publishes();
		String table = table("", "| published event | type | when |\n|---|---|---|", published.stream().map(this::row));
		return "## Events\n\n- Publishes: " + (published.isEmpty() ? "none" : "see the table") + "\n- Listens to: "
				+ byModule(this.module.listensTo()) + reads() + table;
	}

	private String reads() {
		List<JavaClass> read = this.module.reads();
		return read.isEmpty() ? "" : "\n- Reads from the event log: " + byModule(read);
	}

	private String row(JavaClass event) {
		String name = "`" + event.getSimpleName() + "`";
		String anchor = event.getSimpleName().toLowerCase(Locale.ROOT);
		return (Events.isLogged(event)
				? "| [" + name + "](../events.md#" + anchor + ") | `" + EventType.of(event.reflect()) + "`"
				: "| " + name + " | not in the event log") + " | " + this.module.purpose(event) + " |";
	}

	private String byModule(List<JavaClass> events) {
		String named = events.stream()
			.collect(Collectors.groupingBy((type) -> this.module.moduleOf(type).orElse("Spring"), TreeMap::new,
					Collectors.toList()))
			.entrySet()
			.stream()
			.map((each) -> each.getValue()
				.stream()
				.map((type) -> "`" + type.getSimpleName() + "`")
				.collect(Collectors.joining(", ")) + " of " + each.getKey())
			.collect(Collectors.joining("; "));
		return named.isEmpty() ? "none" : named;
	}

	private String addresses() {
		return table("## Addresses", "", this.module.addresses().stream().map((address) -> "- `" + address + "`"));
	}

	private String tables() {
		return table("## Tables", "| table | whose rows | since |\n|---|---|---|",
				this.module.migrations()
					.stream()
					.flatMap((file) -> Tables.createdBy(this.module.code().resources().text(file))
						.map((table) -> row(table, file))));
	}

	private String row(String table, String file) {
		boolean shared = Tables.shared(this.module.code().resources()).contains(table);
		return "| `" + table + "` | " + (shared ? "shared by all" : "a district's") + " | `"
				+ file.substring(file.lastIndexOf('/') + 1) + "` |";
	}

	private static String table(String title, String head, Stream<String> rows) {
		String body = rows.collect(Collectors.joining("\n"));
		return body.isEmpty() ? ""
				: (title.isEmpty() ? "" : title) + "\n\n" + (head.isEmpty() ? "" : head + "\n") + body;
	}

}
