package org.yidiantong.architecture.docs;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import org.jmolecules.event.annotation.DomainEvent;
import org.springframework.stereotype.Component;

import org.yidiantong.architecture.Tables;

/**
 * A module's page in Markdown, made of what its code says.
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
		if (type.isAnnotatedWith(DomainEvent.class)) {
			return "event";
		}
		if (type.isAssignableTo(Throwable.class)) {
			return "refusal";
		}
		return type.isRecord() ? "record" : type.isEnum() ? "choice"
				: type.isAnnotation() ? "annotation" : type.isInterface() ? "interface" : "class";
	}

	private String events() {
		String published = names(this.module.publicTypes()
			.stream()
			.filter((type) -> type.isAnnotatedWith(DomainEvent.class))
			.map(JavaClass::getSimpleName));
		String heard = names(this.module.listensTo().stream());
		return "## Events\n\n- Publishes: " + published + "\n- Listens to: " + heard;
	}

	private static String names(Stream<String> names) {
		String joined = names.map((name) -> "`" + name + "`").collect(Collectors.joining(", "));
		return joined.isEmpty() ? "none" : joined;
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
		return body.isEmpty() ? "" : title + "\n\n" + (head.isEmpty() ? "" : head + "\n") + body;
	}

}
