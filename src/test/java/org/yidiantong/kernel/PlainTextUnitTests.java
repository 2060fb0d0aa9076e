package org.yidiantong.kernel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Typed text is normalized in one way for all modules.
 */
class PlainTextUnitTests {

	@Test
	void keepsWhatCanBeRead() {
		assertThat(PlainText.of("路灯坏了\n第二行\t😀 e\u0301 👨\u200D👩 ä")).isEqualTo("路灯坏了\n第二行\t😀 e\u0301 👨\u200D👩 ä");
	}

	@Test
	void hasOneKindOfLineEnd() {
		assertThat(PlainText.of(" a\r\nb\rc\n ")).isEqualTo("a\nb\nc");
		assertThat(PlainText.of("a\u2028b\u2029c\u000Bd\fe")).isEqualTo("a\nb\nc\nd\ne");
		assertThat(PlainText.line("a\r\nb\tc")).isEqualTo("a b c");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 7, 0x7F, 0x85, 0xAD, 0x61C, 0x200B, 0x200E, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069, 0xD800,
			0xDFFF, 0xFEFF, 0x115F, 0x1160, 0x3164, 0xFFA0, 0x17B4, 0xFFF9, 0xFFFB, 0xFFFE, 0xFFFF, 0x1D173, 0xE0001,
			0x1FFFF })
	void removesCharactersThatNoScreenShows(int hidden) {
		assertThat(PlainText.of("138" + Character.toString(hidden) + "0013")).isEqualTo("1380013");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u3000\u00A0", "\u200B\u200D", "\u2060\uFEFF", "\u3164", "\u2800 \uFE0F", "\n\t",
			"\u034F\u180B", "\uDB40\uDD00", "\uFFFC", "\uD834\uDD59", "\uFE00\u20E3", "\u180F" })
	void isBlankWithoutAVisibleCharacter(String input) {
		assertThat(PlainText.isBlank(input)).isTrue();
		assertThat(PlainText.of(input)).isEmpty();
		assertThat(PlainText.orNull(input)).isNull();
		assertThat(PlainText.length(input)).isZero();
	}

	/** Characters that are newer than the JDK: a name of extension H, a flag. */
	@ParameterizedTest
	@ValueSource(strings = { "\uD884\uDF50", "\uE863", "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC7F", "\uFFFD" })
	void isNotBlankWithACharacterThatShows(String input) {
		assertThat(PlainText.of(input)).isEqualTo(input);
	}

	@Test
	void countsCodePoints() {
		assertThat(PlainText.length(" 😀路灯\u202E ")).isEqualTo(3);
		assertThat(PlainText.length(null)).isZero();
	}

	@Test
	void cutsBetweenCharacters() {
		assertThat(PlainText.start("😀😀😀", 2)).isEqualTo("😀😀");
		assertThat(PlainText.start("𬀩王", 5)).isEqualTo("𬀩王");
		assertThat(PlainText.shortened("😀😀😀", 2)).isEqualTo("😀😀…");
		assertThat(PlainText.shortened("😀😀", 2)).isEqualTo("😀😀");
	}

	@Test
	void keepsTheWhiteSpaceOfEmptyCells() {
		assertThat(PlainText.table("\ta\t\r\n\tb\u202E\t")).isEqualTo("\ta\t\n\tb\t");
	}

}
