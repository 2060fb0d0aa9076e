package org.yidiantong.architecture.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.SourceFile;
import org.yidiantong.architecture.Violation;

/**
 * Every error that a module reports in a district's folder has a message in the module's
 * bundle. The rule sees only codes that are literals where they are reported.
 */
final class FindingsHaveWords implements Rule {

	@Override
	public String because() {
		return "without a message, the report of all errors fails at the first rare error";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.sources()
			.production()
			.stream()
			.flatMap((file) -> codes(file).stream()
				.filter((each) -> code.modules().contains(each.substring(0, each.indexOf('.'))))
				.filter((each) -> !hasWords(code, each))
				.map((each) -> new Violation(file.path(), each + " has no words")));
	}

	private static boolean hasWords(Codebase code, String finding) {
		String bundle = "messages/findings/" + finding.substring(0, finding.indexOf('.')) + ".properties";
		return code.resources().find(bundle).isPresent() && code.resources().properties(bundle).containsKey(finding);
	}

	private static List<String> codes(SourceFile file) {
		List<String> codes = new ArrayList<>();
		new TreeScanner<Void, Void>() {
			@Override
			public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
				if (call.getMethodSelect().toString().matches("(.*\\.)?add(Unknown)?")) {
					call.getArguments().forEach((argument) -> keep(argument, codes));
				}
				return super.visitMethodInvocation(call, unused);
			}
		}.scan(file.unit(), null);
		return codes;
	}

	private static void keep(Object argument, List<String> codes) {
		if (argument instanceof LiteralTree literal && literal.getValue() instanceof String text
				&& text.matches("[a-z]+\\.[a-zA-Z.-]+")) {
			codes.add(text);
		}
	}

}
