package org.yidiantong.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.yaml.snakeyaml.Yaml;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The tables of the migrations without the exemptions in {@code db/shared-tables.yaml}.
 * Each contains rows of districts.
 */
public final class DistrictTables {

	private static final Pattern CREATE = Pattern.compile("(?i)create table\\s+(?:if not exists\\s+)?(\\w+)");

	private static final Set<String> ALL = read();

	private DistrictTables() {
	}

	public static Set<String> all() {
		return ALL;
	}

	/** Returns the exempted tables with the reasons. */
	public static Map<String, String> shared() {
		try (var file = new ClassPathResource("db/shared-tables.yaml").getInputStream()) {
			List<Map<String, String>> entries = new Yaml().load(file);
			return entries.stream()
				.collect(Collectors.toMap((entry) -> entry.get("table"), (entry) -> entry.get("reason")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Set<String> read() {
		Set<String> tables = new TreeSet<>();
		try {
			for (Resource migration : new PathMatchingResourcePatternResolver()
				.getResources("classpath:db/migration/**/*.sql")) {
				var matcher = CREATE.matcher(migration.getContentAsString(StandardCharsets.UTF_8));
				while (matcher.find()) {
					tables.add(matcher.group(1).toLowerCase(Locale.ROOT));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		tables.removeAll(shared().keySet());
		return tables;
	}

}
