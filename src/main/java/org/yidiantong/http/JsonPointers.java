package org.yidiantong.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns property paths into JSON Pointers (RFC 6901). A member whose name is not a Java
 * identifier is quoted, such as {@code contact["a.b"]}.
 */
final class JsonPointers {

	private static final Pattern SEGMENT = Pattern
		.compile("\\[\"(?<quoted>[^\"]*)\"]|\\[(?<index>\\d+)]|(?<name>[^.\\[]+)");

	private JsonPointers() {
	}

	/** Returns the pointer of a property path; empty for the whole document. */
	static String of(String path) {
		StringBuilder pointer = new StringBuilder();
		Matcher segments = SEGMENT.matcher(path);
		while (segments.find()) {
			String segment = segments.group("quoted");
			segment = (segment != null) ? segment : segments.group("index");
			segment = (segment != null) ? segment : segments.group("name");
			pointer.append('/').append(segment.replace("~", "~0").replace("/", "~1"));
		}
		return pointer.toString();
	}

	/** Returns the path of a member below a path. */
	static String member(String path, String name) {
		if (!name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
			return path + "[\"" + name.replace("\"", "”") + "\"]";
		}
		return path.isEmpty() ? name : path + "." + name;
	}

}
