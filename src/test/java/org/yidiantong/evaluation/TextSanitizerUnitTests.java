package org.yidiantong.evaluation;

import org.junit.jupiter.api.Test;
import org.yidiantong.masking.Masking;

import static org.assertj.core.api.Assertions.assertThat;

class TextSanitizerUnitTests {

	private final TextSanitizer sanitizer = new TextSanitizer(new Masking());

	@Test
	void keepsTextWithoutPersonalData() {
		assertThat(this.sanitizer.stored(" 请打 13812345678 ")).startsWith("请打").doesNotContain("13812345678");
	}

	@Test
	void keepsNothingOfBlankText() {
		assertThat(this.sanitizer.stored(" \n")).isNull();
		assertThat(this.sanitizer.stored(null)).isNull();
	}

}
