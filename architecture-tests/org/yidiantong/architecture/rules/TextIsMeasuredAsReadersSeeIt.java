package org.yidiantong.architecture.rules;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.SourceFile;
import org.yidiantong.architecture.Violation;

/**
 * Text that people type is blank, and is cut, as a reader sees it: by {@code PlainText},
 * {@code @Visible} and {@code @Characters}. Only the kernel and the masking rules, which
 * define this, and the reader of YAML files look at Java characters.
 */
final class TextIsMeasuredAsReadersSeeIt implements Rule {

	private static final Set<String> DEFINING = Set.of("kernel", "masking", "yaml");

	private static final Set<String> CONSTRAINTS = Set.of("jakarta.validation.constraints.NotBlank",
			"jakarta.validation.constraints.NotEmpty");

	private static final Pattern CUT = Pattern.compile("\\.substring\\(0, Math\\.min\\(");

	@Override
	public String because() {
		return "Java takes U+200B for visible, and cuts a character beyond the basic plane in half";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		Stream<Violation> compiled = code.production()
			.stream()
			.filter((type) -> !isDefining(type.getPackageName()))
			.flatMap(TextIsMeasuredAsReadersSeeIt::check);
		Stream<Violation> written = code.sources()
			.production()
			.stream()
			.filter((file) -> !isDefining(file.packageName()) && cuts(file))
			.map((file) -> new Violation(file.path(), "cuts a text without PlainText"));
		return Stream.concat(compiled, written);
	}

	private static Stream<Violation> check(JavaClass type) {
		Stream<Violation> calls = type.getCodeUnitAccessesFromSelf()
			.stream()
			.map(JavaCodeUnitAccess::getTarget)
			.filter((target) -> target.getOwner().getName().equals("java.lang.String")
					&& target.getName().equals("isBlank"))
			.map((target) -> Violation.of(type, "calls String.isBlank"));
		Stream<Violation> constraints = type.getDirectDependenciesFromSelf()
			.stream()
			.map((dependency) -> dependency.getTargetClass())
			.filter((target) -> CONSTRAINTS.contains(target.getName()))
			.map((target) -> Violation.of(type, "uses @" + target.getSimpleName()));
		return Stream.concat(calls, constraints).distinct();
	}

	private static boolean isDefining(String packageName) {
		return DEFINING.contains(packageName.substring(packageName.lastIndexOf('.') + 1));
	}

	private static boolean cuts(SourceFile file) {
		return CUT.matcher(file.unit().toString()).find();
	}

}
