package org.yidiantong.disclosure.content;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tables as they come from the clipboard or a keyboard.
 */
class PastedTableUnitTests {

	@Test
	void readsWhatASpreadsheetCopies() {
		assertThat(PastedTable.read("项目\t金额\n路灯\t\"3,850\n元\"\n\t\n\"他说\"\"好\"\"\"\t1\n"))
			.containsExactly(List.of("项目", "金额"), List.of("路灯", "3,850 元"), List.of("他说\"好\"", "1"));
	}

	@Test
	void readsWhatIsTypedWithStrokes() {
		assertThat(PastedTable.read("项目|金额\n路灯｜ 3850 ")).containsExactly(List.of("项目", "金额"), List.of("路灯", "3850"));
	}

	@Test
	void leavesQuotesAloneThatAreNoCell() {
		assertThat(PastedTable.read("a\tb\n\"半\t\"x\"y")).containsExactly(List.of("a", "b"), List.of("\"半", "\"x\"y"));
	}

	@Test
	void evensOutRows() {
		assertThat(PastedTable.read("a\tb\tc\n1\n1\t2\t\t")).containsExactly(List.of("a", "b", "c"),
				List.of("1", "", ""), List.of("1", "2", ""));
		assertThat(PastedTable.read(" \n\t\n")).isEmpty();
	}

	@Test
	void readsAgainWhatItWrites() {
		List<List<String>> rows = List.of(List.of("\"引号\"", "x|y"), List.of("", "2"));
		Content content = new Content("", "", List.of("a", "b"), rows, false);
		assertThat(PastedTable.read(PastedTable.write(content))).containsExactly(List.of("a", "b"), rows.get(0),
				rows.get(1));
		Content narrow = new Content("", "", List.of("a"), List.of(List.of("x|y")), false);
		assertThat(PastedTable.read(PastedTable.write(narrow))).containsExactly(List.of("a"), List.of("x|y"));
	}

	@Test
	void readsQuotedCellsWithLinesThatBeginWithQuotes() {
		assertThat(PastedTable.read("a\tb\n\"1\n\"\"2\"\"\t3\"\tx\n\"\"\ty")).containsExactly(List.of("a", "b"),
				List.of("1 \"2\" 3", "x"), List.of("", "y"));
	}

	@Test
	void readsAnyNumberOfQuotes() {
		assertThat(PastedTable.read("\"".repeat(200_001))).hasSize(1);
		assertThat(PastedTable.read("\"".repeat(200_000) + "\tb")).hasSize(1);
	}

}
