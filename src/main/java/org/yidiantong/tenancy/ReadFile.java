package org.yidiantong.tenancy;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.tenancy.yaml.Mistake;
import org.yidiantong.tenancy.yaml.YamlFile;

/**
 * A file of a tenants folder as it was read, with what is wrong in it.
 *
 * @param document what it says
 * @param findings what the YAML and the schema show
 * @param digest tells whether file or schema changed
 */
record ReadFile<T>(SourceDocument<T> document, List<Finding> findings, String digest) {

	static <T> ReadFile<T> of(String shown, byte[] content, String schema, YamlFile<T> file) {
		List<Finding> findings = file.mistakes().stream().map((mistake) -> finding(shown, mistake)).toList();
		SourceDocument<T> document = new SourceDocument<>(file.value(),
				(pointer) -> new Location(shown, file.line(pointer)));
		return new ReadFile<>(document, findings, new Digest().add(content).add(YamlFile.schemaText(schema)).text());
	}

	/** A file that is not there or cannot be read: everything of it stands in line 1. */
	static <T> ReadFile<T> refused(String shown, String code, @Nullable Object... arguments) {
		Findings findings = new Findings();
		findings.add(new Location(shown, 1), code, arguments);
		return new ReadFile<>(new SourceDocument<>(null, (pointer) -> new Location(shown, 1)), findings.all(), code);
	}

	private static Finding finding(String shown, Mistake mistake) {
		return new Finding(new Location(shown, mistake.line()), mistake.code(), mistake.meant(), mistake.arguments());
	}

}
