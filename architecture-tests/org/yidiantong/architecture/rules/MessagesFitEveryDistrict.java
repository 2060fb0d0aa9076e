package org.yidiantong.architecture.rules;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * A Chinese message that speaks of the district has 〈区〉 in place of its kind.
 */
final class MessagesFitEveryDistrict implements Rule {

	private static final Pattern FIXED = Pattern.compile("(?<!社)[全本该]区(?!县)|(?<![社地])区[级直里]|[全本]县|县[级直里]");

	@Override
	public String because() {
		return "pages of a county must not say 全区";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.resources()
			.files("messages", ".properties")
			.stream()
			.filter((file) -> !file.endsWith("_en.properties"))
			.flatMap((file) -> code.resources()
				.properties(file)
				.entrySet()
				.stream()
				.filter((message) -> FIXED.matcher(message.getValue().toString()).find())
				.map((message) -> new Violation(file, message.getKey() + " names the kind of the district")));
	}

}
