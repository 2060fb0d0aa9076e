package org.yidiantong.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/**
 * The Chinese texts that a district has in its folder and in what it adopts. What else is
 * Chinese on a page is of the program.
 */
final class DistrictTexts {

	private static final Pattern CHINESE = Pattern.compile("[\\u3000-\\u303F\\u3400-\\u9FFF\\uFF00-\\uFFEF]");

	private static final Pattern CHARACTER = Pattern.compile("[\\u3400-\\u9FFF]");

	private static final Pattern UNSEEN = Pattern.compile(
			"(?s)<script.*?</script>|<style.*?</style>|<template.*?</template>|<!--.*?-->|<[^>]* lang=\"zh-CN\"[^>]*>[^<]*<");

	private static final Pattern SEEN = Pattern
		.compile("(?s)(?:title|alt|placeholder|aria-label|content|label)=\"([^\"]*)\"|>([^<]+)");

	private final Set<String> texts = new HashSet<>();

	private final List<String> longestFirst;

	/**
	 * @param written what people have written, and names that they gave
	 */
	DistrictTexts(String district, Collection<String> written) {
		written.forEach(this::collect);
		for (String folder : List.of(district, "base")) {
			read(Path.of("tenants", folder));
		}
		this.longestFirst = this.texts.stream().sorted(Comparator.comparing(String::length).reversed()).toList();
	}

	/** The Chinese of a page that is not of the district. */
	List<String> otherChinese(String page) {
		return SEEN.matcher(UNSEEN.matcher(page).replaceAll("<"))
			.results()
			.map((one) -> (one.group(1) != null) ? one.group(1) : one.group(2))
			.map((one) -> unescaped(one).strip())
			.filter((one) -> CHINESE.matcher(one).find() && !this.texts.contains(one))
			.map(this::without)
			.filter((one) -> !one.isEmpty())
			.distinct()
			.toList();
	}

	/** Punctuation beside a text of the district belongs to it. */
	private String without(String text) {
		String rest = text;
		for (String one : this.longestFirst) {
			if (rest.contains(one)) {
				rest = rest.replace(one, " ");
			}
		}
		boolean other = (rest.equals(text) ? CHINESE : CHARACTER).matcher(rest).find();
		return other ? rest.replaceAll("\\s+", " ").strip() : "";
	}

	private static String unescaped(String text) {
		return text.replace("&lt;", "<")
			.replace("&gt;", ">")
			.replace("&quot;", "\"")
			.replace("&#39;", "'")
			.replace("&amp;", "&");
	}

	private void read(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter((one) -> one.toString().endsWith(".yaml")).toList()) {
				new Yaml().loadAll(Files.readString(file)).forEach(this::collect);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void collect(@Nullable Object node) {
		if (node instanceof Map<?, ?> map) {
			map.values().forEach(this::collect);
		}
		else if (node instanceof List<?> list) {
			list.forEach(this::collect);
		}
		else if (node instanceof String text) {
			text.replace("〈区〉", "区")
				.lines()
				.map(String::strip)
				.filter(CHINESE.asPredicate())
				.flatMap((line) -> Stream.of(line, line.replaceFirst("。$", "")))
				.forEach(this.texts::add);
		}
	}

}
