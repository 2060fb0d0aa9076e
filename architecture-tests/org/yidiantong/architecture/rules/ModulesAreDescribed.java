package org.yidiantong.architecture.rules;

import java.util.stream.Stream;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Prose;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.SourceFile;
import org.yidiantong.architecture.Violation;

/**
 * The package-info of a module describes in at least two sentences its purpose, its entry
 * point and its limits.
 */
final class ModulesAreDescribed implements Rule {

	@Override
	public String because() {
		return "it is the first description that a newcomer reads, and the module page is generated from it";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.modules()
			.stream()
			.filter((module) -> sentences(code, module) < 2)
			.map((module) -> new Violation(code.root() + "." + module, "is described in less than two sentences"));
	}

	private static long sentences(Codebase code, String module) {
		return code.sources()
			.packageInfo(code.root() + "." + module)
			.flatMap(SourceFile::packageProse)
			.map(Prose::sentences)
			.stream()
			.flatMap((sentences) -> sentences.stream())
			.filter((sentence) -> sentence.split(" ").length > 3)
			.count();
	}

}
