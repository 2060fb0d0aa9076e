package org.yidiantong.tenancy.folder;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.tenancy.Finding;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.Location;
import org.yidiantong.tenancy.SourceDocument;
import org.yidiantong.tenancy.yaml.YamlError;
import org.yidiantong.tenancy.yaml.YamlFile;

/**
 * The result of reading one file of a tenants folder.
 *
 * @param document the contents
 * @param findings faults of YAML syntax and schema
 * @param digest changes whenever the file or its schema changes
 * @param complete whether what it says can be compared with other files
 */
record ReadFile<T>(SourceDocument<T> document, List<Finding> findings, String digest, boolean complete) {

	static <T> ReadFile<T> of(String displayPath, byte[] content, String schema, YamlFile<T> file) {
		List<Finding> findings = file.errors().stream().map((error) -> finding(displayPath, error)).toList();
		SourceDocument<T> document = new SourceDocument<>(file.value(),
				(pointer) -> new Location(displayPath, file.line(pointer)));
		return new ReadFile<>(document, findings, new Digest().add(content).add(YamlFile.schemaText(schema)).text(),
				file.isComplete());
	}

	/** The result for a missing or unreadable file. All locations point to line 1. */
	static <T> ReadFile<T> refused(String displayPath, String code, @Nullable Object... arguments) {
		Findings findings = new Findings();
		findings.add(new Location(displayPath, 1), code, arguments);
		return new ReadFile<>(new SourceDocument<>(null, (pointer) -> new Location(displayPath, 1)), findings.all(),
				code, false);
	}

	private static Finding finding(String displayPath, YamlError error) {
		return new Finding(new Location(displayPath, error.line()), error.code(), error.meant(), error.arguments());
	}

}
