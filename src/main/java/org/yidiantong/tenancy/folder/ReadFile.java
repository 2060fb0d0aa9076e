package org.yidiantong.tenancy.folder;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.tenancy.Finding;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.Location;
import org.yidiantong.tenancy.SourceDocument;
import org.yidiantong.tenancy.yaml.Mistake;
import org.yidiantong.tenancy.yaml.YamlFile;

/**
 * The result of reading one file of a tenants folder.
 *
 * @param document the contents
 * @param findings faults of YAML syntax and schema
 * @param digest changes whenever the file or its schema changes
 */
record ReadFile<T>(SourceDocument<T> document, List<Finding> findings, String digest) {

	static <T> ReadFile<T> of(String shown, byte[] content, String schema, YamlFile<T> file) {
		List<Finding> findings = file.mistakes().stream().map((mistake) -> finding(shown, mistake)).toList();
		SourceDocument<T> document = new SourceDocument<>(file.value(),
				(pointer) -> new Location(shown, file.line(pointer)));
		return new ReadFile<>(document, findings, new Digest().add(content).add(YamlFile.schemaText(schema)).text());
	}

	/** The result for a missing or unreadable file. All locations point to line 1. */
	static <T> ReadFile<T> refused(String shown, String code, @Nullable Object... arguments) {
		Findings findings = new Findings();
		findings.add(new Location(shown, 1), code, arguments);
		return new ReadFile<>(new SourceDocument<>(null, (pointer) -> new Location(shown, 1)), findings.all(), code);
	}

	private static Finding finding(String shown, Mistake mistake) {
		return new Finding(new Location(shown, mistake.line()), mistake.code(), mistake.meant(), mistake.arguments());
	}

}
