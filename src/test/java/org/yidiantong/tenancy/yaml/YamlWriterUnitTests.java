package org.yidiantong.tenancy.yaml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Records on their way to YAML and back.
 */
class YamlWriterUnitTests {

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "  两端有空格  ", "~", "null", "true", "no", "007", "-1", "3.14", "1e5", "0x1F",
			"1_000", "12:30", "2021-09-06", "=1+1", "+86", "-甲", "@甲", "- 甲", "甲: 乙", "甲 # 乙", "#甲", "'甲'", "\"甲\"",
			"[甲", "{甲", "%甲", "!甲", "&甲", "*甲", "|", ">", "? 甲", "<<", "𬀩𠮷", "甲\n乙", "甲\n\n\n乙\n", "\n甲", "甲\r\n乙",
			"甲\t乙", "\u0085\u2028\u2029\uFEFF", "---", "...", "甲\\n乙", "👨‍👩‍👧" })
	void keepsText(String text) {
		assertThat(back(new Texts(text, List.of(text)))).isEqualTo(new Texts(text, List.of(text)));
	}

	@Test
	void keepsGeneratedTexts() {
		Random random = new Random(11);
		String[] parts = { "甲", "𠮷", "𬀩", " ", "\n", "\r", ":", "-", "#", "'", "\"", "0", "1", ".", "{", "]", "%",
				"\t" };
		for (int i = 0; i < 2000; i++) {
			StringBuilder text = new StringBuilder();
			for (int j = random.nextInt(12); j >= 0; j--) {
				text.append(parts[random.nextInt(parts.length)]);
			}
			keepsText(text.toString());
		}
	}

	@Test
	void writesOneLongLineWithoutFoldingIt() {
		String text = "很长的文字 with spaces ".repeat(200).strip();
		assertThat(text(new Texts(text, null))).contains("\nname: " + text + "\n");
	}

	@Test
	void leavesOutWhatIsNull() {
		assertThat(text(new Texts(null, List.of("甲"))))
			.isEqualTo("# yaml-language-server: $schema=../schema/any.schema.json\nitems:\n  - 甲\n");
	}

	private static String text(Texts texts) {
		return new String(YamlWriter.write("any.schema.json", texts), StandardCharsets.UTF_8);
	}

	private static @Nullable Texts back(Texts texts) {
		List<YamlError> errors = new ArrayList<>();
		YamlTree tree = TreeBuilder.build(Utf8Text.of(YamlWriter.write("any.schema.json", texts)), errors);
		assertThat(errors).isEmpty();
		return Binding.bind(tree, Texts.class, errors);
	}

	/** A file with some text. */
	record Texts(@Nullable String name, @Nullable List<String> items) {
	}

}
