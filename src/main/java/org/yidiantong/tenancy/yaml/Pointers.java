package org.yidiantong.tenancy.yaml;

import java.util.Arrays;
import java.util.List;

/**
 * Splits and joins JSON Pointers.
 */
final class Pointers {

	private Pointers() {
	}

	static List<String> segments(String pointer) {
		if (!pointer.startsWith("/")) {
			return List.of();
		}
		return Arrays.stream(pointer.substring(1).split("/", -1)).map(Pointers::plain).toList();
	}

	static String child(String pointer, String name) {
		return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
	}

	static String parent(String pointer) {
		return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
	}

	private static String plain(String segment) {
		return segment.replace("~1", "/").replace("~0", "~");
	}

}
