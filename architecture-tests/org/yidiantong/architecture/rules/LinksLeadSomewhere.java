package org.yidiantong.architecture.rules;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Prose;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.SourceFile;
import org.yidiantong.architecture.Violation;

/**
 * Links in the Javadoc of production code have a target. Members and fully qualified
 * names of libraries are not checked.
 */
final class LinksLeadSomewhere implements Rule {

	@Override
	public String because() {
		return "readers stop trusting documentation with broken links";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		Set<String> known = code.production()
			.stream()
			.flatMap((type) -> Stream.of(type.getName().replace('$', '.'), type.getSimpleName()))
			.collect(Collectors.toSet());
		return code.sources()
			.production()
			.stream()
			.flatMap((file) -> file.allProse()
				.stream()
				.map(Prose::links)
				.flatMap((links) -> links.stream())
				.map((link) -> link.replaceFirst("[#(].*", ""))
				.filter((link) -> !link.isEmpty() && !leads(code, file, known, link))
				.map((link) -> new Violation(file.path(), "links to " + link)));
	}

	private static boolean leads(Codebase code, SourceFile file, Set<String> known, String link) {
		if (Character.isLowerCase(link.charAt(0))) {
			return known.contains(link) || !link.startsWith(code.root() + ".");
		}
		String outer = link.split("\\.")[0];
		return known.contains(outer) || isImported(file, outer) || isInJavaLang(outer);
	}

	private static boolean isImported(SourceFile file, String link) {
		return file.imports().stream().anyMatch((name) -> name.endsWith("." + link));
	}

	private static boolean isInJavaLang(String link) {
		try {
			Class.forName("java.lang." + link);
			return true;
		}
		catch (ClassNotFoundException ex) {
			return false;
		}
	}

}
