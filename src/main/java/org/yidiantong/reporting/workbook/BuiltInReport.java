package org.yidiantong.reporting.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import org.yidiantong.reporting.workbook.ReportDefinition.Share;
import org.yidiantong.reporting.workbook.ReportDefinition.TableDefinition;
import org.yidiantong.reporting.workbook.ReportDefinition.Totals;

/**
 * The built-in definition and template of a report.
 */
final class BuiltInReport {

	private BuiltInReport() {
	}

	static byte[] template(String report) {
		return bytes(report, "template.xlsx");
	}

	static ReportDefinition definition(String report) {
		Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
		Map<?, ?> root = yaml.load(new String(bytes(report, "definition.yaml"), StandardCharsets.UTF_8));
		List<TableDefinition> tables = ((List<?>) required(root, "tables")).stream()
			.map((table) -> table((Map<?, ?>) table))
			.toList();
		return new ReportDefinition(words(required(root, "cells")), tables);
	}

	private static TableDefinition table(Map<?, ?> table) {
		return new TableDefinition(required(table, "name").toString(), required(table, "sheet").toString(),
				words(required(table, "columns")), Boolean.TRUE.equals(table.get("optional")),
				totals((Map<?, ?>) table.get("totals")));
	}

	private static Totals totals(@Nullable Map<?, ?> totals) {
		Map<String, Share> shares = new LinkedHashMap<>();
		if (totals != null) {
			totals.forEach((key, share) -> shares.put(key.toString(), share((Map<?, ?>) share)));
		}
		return new Totals(totals != null, shares);
	}

	private static Share share(Map<?, ?> share) {
		return new Share(words(required(share, "of")), words(required(share, "in")));
	}

	private static List<String> words(Object list) {
		return ((List<?>) list).stream().map(Object::toString).toList();
	}

	private static Object required(Map<?, ?> map, String key) {
		Object value = map.get(key);
		if (value == null) {
			throw new IllegalStateException("Report definition without member " + key);
		}
		return value;
	}

	private static byte[] bytes(String report, String file) {
		String name = "/reports/" + report + "/" + file;
		try (InputStream stream = report.matches("[a-z-]{1,40}") ? BuiltInReport.class.getResourceAsStream(name)
				: null) {
			if (stream == null) {
				throw new IllegalArgumentException("Unknown report " + report);
			}
			return stream.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
