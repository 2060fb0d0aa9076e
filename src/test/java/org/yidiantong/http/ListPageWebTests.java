package org.yidiantong.http;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.yidiantong.kernel.Cursor;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lists in parts: all of it, nothing twice.
 */
class ListPageWebTests {

	private static final List<String> ALL = IntStream.range(1000, 1123).mapToObj(Integer::toString).toList();

	@Test
	void walksThroughAListByItsCursors() {
		List<String> seen = new ArrayList<>();
		String next = null;
		do {
			String after = (next == null) ? null : Cursor.read("", next).orElseThrow();
			Page<String> page = Page.cut(ALL, new PageRequest(10, after), Pattern.compile(".*"), (one) -> one);
			seen.addAll(page.items());
			next = page.next();
		}
		while (next != null);
		assertThat(seen).isEqualTo(ALL);
	}

	@Test
	void endsWithoutACursorWhenTheLastPageIsFull() {
		assertThat(Page.cut(ALL, new PageRequest(ALL.size(), null), Pattern.compile(".*"), (one) -> one).next())
			.isNull();
	}

	@Test
	void recognisesOnlyItsOwnCursors() {
		String cursor = Cursor.after("places", "341503001-C01");
		assertThat(Cursor.read("places", cursor)).contains("341503001-C01");
		assertThat(Cursor.read("places", cursor.substring(1))).isEmpty();
		assertThat(Cursor.read("checklist", cursor)).isEmpty();
		assertThat(Cursor.read("places", "AAAA")).isEmpty();
		assertThat(Cursor.read("places", "游标")).isEmpty();
	}

}
