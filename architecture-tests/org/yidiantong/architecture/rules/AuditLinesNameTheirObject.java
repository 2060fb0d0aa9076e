package org.yidiantong.architecture.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePathScanner;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.SourceFile;
import org.yidiantong.architecture.Violation;

/**
 * A line of the audit log names what was acted on by a number or name, except for
 * accounts and programs, whose names are looked up when the log is shown, and for what
 * has no name.
 */
final class AuditLinesNameTheirObject implements Rule {

	private static final int WITHOUT_LABEL = 4;

	/** Accounts and programs, whose names are looked up, and what is only numbered. */
	private static final Set<String> KNOWN_BY_ID = Set.of("account", "client", "read-model");

	@Override
	public String because() {
		return "an auditor cannot tell from an id which complaint, month or activity it was";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.sources()
			.production()
			.stream()
			.flatMap((file) -> subjects(file).stream()
				.map((subject) -> new Violation(file.path(), "records " + subject + " without its name")));
	}

	private static List<String> subjects(SourceFile file) {
		Stream.Builder<String> found = Stream.builder();
		new TreePathScanner<Void, Void>() {
			@Override
			public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
				if (call.getMethodSelect().toString().endsWith("audit.record") && !isNamed(call.getArguments())) {
					found.add(call.getArguments().get(2).toString());
				}
				return super.visitMethodInvocation(call, unused);
			}
		}.scan(file.unit(), null);
		return found.build().distinct().toList();
	}

	private static boolean isNamed(List<? extends ExpressionTree> arguments) {
		if (arguments.size() > WITHOUT_LABEL) {
			return !arguments.get(WITHOUT_LABEL - 1).toString().equals("null");
		}
		String subject = arguments.get(2).toString();
		return KNOWN_BY_ID.stream().anyMatch((kind) -> subject.contains("\"" + kind + "/"));
	}

}
