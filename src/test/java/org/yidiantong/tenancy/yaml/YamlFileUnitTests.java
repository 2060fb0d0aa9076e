package org.yidiantong.tenancy.yaml;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How a file is read: what counts as which value, what is refused, and that an error
 * hides no other.
 */
class YamlFileUnitTests {

	private static final String HEAD = "code: '341503'\nname: 裕安区\n";

	@Test
	void readsEveryKindOfValue() {
		Sample sample = value(HEAD + "date: 2021-09-06\ndays: 5\nrate: 0.25\nopen: true\nnames: [yes, 007, 12:30]\n");
		assertThat(sample).isEqualTo(new Sample("341503", "裕安区", LocalDate.of(2021, 9, 6), null, 5,
				new BigDecimal("0.25"), true, List.of("yes", "007", "12:30"), null));
	}

	@Test
	void readsByteOrderMarkAndWindowsLineEnds() {
		YamlFile<Sample> file = read("\uFEFF" + HEAD.replace("\n", "\r\n") + "days: x\r\n");
		assertThat(codes(file)).containsExactly("3 tenancy.type-integer [x, ]");
	}

	@Test
	void refusesAnotherEncoding() {
		YamlFile<Sample> file = read((HEAD + "kind: 村\n").getBytes(Charset.forName("GBK")));
		assertThat(codes(file)).containsExactly("2 tenancy.encoding []");
		assertThat(file.value()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16", "UTF-16LE", "UTF-16BE" })
	void namesUtf16(String encoding) {
		assertThat(codes(read(HEAD.getBytes(Charset.forName(encoding)))))
			.containsExactly("1 tenancy.encoding-utf-16 []");
	}

	@Test
	void readsWideColonsInText() {
		assertThat(value("code: '341503'\nname: 小区：一\nnames:\n  - App：一\n  - 'x: y'\n").names())
			.containsExactly("App：一", "x: y");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			``                                    | 1 tenancy.file-empty
			`# nothing\\n`                        | 1 tenancy.file-empty
			`HEAD\\tdays: 1\\n`                   | 3 tenancy.syntax-tab
			`HEADdays:\\n\\t- 1\\n`               | 4 tenancy.syntax-tab
			`HEADdate: a: b\\n`                   | 3 tenancy.syntax-colon
			`HEADdays\\nrate: 1\\n`               | 3 tenancy.syntax-no-colon
			`HEADkind: "VILL\\n\\n`               | 3 tenancy.syntax-quote
			`HEADnames:\\n  - a\\n - b\\n`        | 5 tenancy.syntax-indent
			`HEADnames: [a, b\\ndays: 1\\n`       | 4 tenancy.syntax-bracket
			`HEADdate: @today\\n`                 | 3 tenancy.syntax-sign
			`HEADdays: &d 5\\nrate: *d\\n`        | 3 tenancy.anchor
			`HEADdays: !!java.net.URL [a]\\n`     | 3 tenancy.tag
			`HEAD---\\ncode: 1\\n`                | 3 tenancy.second-document
			`HEAD? [a, b]\\n: 1\\n`               | 3 tenancy.key
			`HEADkind: "\\u0007"\\n`              | 3 tenancy.control-character
			`HEADcode: '341502'\\n`               | 3 tenancy.key-twice
			`HEADkind：VILLAGE\\n`               | 3 tenancy.syntax-wide-colon
			`code: '1'\\nname：a\\nkind: VILLAGE\\n` | 2 tenancy.syntax-wide-colon
			`HEADitems:\\n  - code：A\\n`         | 4 tenancy.syntax-wide-colon
			`HEADitems:\\n  - {code：A, title: b}\\n` | 4 tenancy.syntax-wide-colon
			`HEADitems:\\n  - {code: A，title: b}\\n` | 4 tenancy.syntax-wide-comma
			`HEADitems:\\n  - {code: 'A'，title: 'b'}\\n` | 4 tenancy.syntax-wide-comma
			`HEADitems:\\n  - {code: "A"， title: b}\\n` | 4 tenancy.syntax-wide-comma
			`HEADnames: ['a'，'b']\\n`           | 3 tenancy.syntax-wide-comma
			`HEADnames:\\n  － a\\n  － b\\n`     | 4 tenancy.syntax-wide-sign [－, -]
			`HEADnames: 【a, b】\\n`             | 3 tenancy.syntax-wide-sign [【, []
			`HEADkind: VILLAGE，\\n`             | 3 tenancy.syntax-wide-sign [，, ,]
			`HEADkind: “VILLAGE”\\n`            | 3 tenancy.syntax-wide-sign [“, "]
			`HEADdays: ５\\n`                    | 3 tenancy.syntax-wide-sign [５, 5]
			`HEADdate: 2021－09－06\\n`          | 3 tenancy.syntax-wide-sign [－, -]
			`code: ‘341503’\\nname: 裕安区\\n` | 1 tenancy.syntax-wide-sign [‘, ']
			`HEADkind: 村，镇\\n`                | 3 tenancy.word-unknown [村，镇
			`HEADofficers:\\n　　count: 1\\n`     | 4 tenancy.syntax-wide-space
			`code: '341503\\nname: '裕安区'\\nrate: 1\\n` | 1 tenancy.syntax-quote
			`code: "341503\\nname: 裕安区\\nkind: "VILLAGE"\\n` | 1 tenancy.syntax-quote
			`- a\\n- b\\n`                        | 1 tenancy.type-object
			`just words\\n`                       | 1 tenancy.type-object
			""")
	void saysInWordsWhatIsNoYaml(String text, String expected) {
		String yaml = text.replace("HEAD", HEAD).replace("\\n", "\n").replace("\\t", "\t").replace("\\u0007", "\u0007");
		assertThat(codes(read(yaml))).singleElement().asString().startsWith(expected);
	}

	@Test
	void refusesDeepNesting() {
		assertThat(codes(read(HEAD + "names: " + "[".repeat(100_000) + "\n")))
			.containsExactly("3 tenancy.too-deep [32]");
	}

	@Test
	void refusesTooManyNodes() {
		assertThat(codes(read(HEAD + "names: [" + "a,".repeat(1_000_000) + "]\n")))
			.containsExactly("3 tenancy.too-much []");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			`code: '341503'\\n`                   | 1 tenancy.missing [name]
			`nmae: 裕安区\\ncode: '341503'\\n`    | 1 tenancy.field-unknown meant name
			`HEADzzzzzz: 1\\n`                    | 3 tenancy.field-unknown [zzzzzz, code、name、date
			`HEADkind: VILAGE\\n`                 | 3 tenancy.word-unknown meant VILLAGE
			`HEADkind: TOWN\\n`                   | 3 tenancy.word-unknown [TOWN, VILLAGE、COMMUNITY]
			`HEADkind:\\n`                        | 3 tenancy.empty
			`HEADdays:\\n`                        | 3 tenancy.empty
			`code: 341503\\nname: 裕安区\\n`      | 1 tenancy.quote [341503]
			`code: '34150'\\nname: 裕安区\\n`     | 1 tenancy.pattern-example [34150, 341503]
			`code: ''\\nname: 裕安区\\n`           | 1 tenancy.empty
			`code: '341503'\\nname: ''\\n`        | 2 tenancy.empty
			`code: '341503'\\nname: 一二三四五六七\\n` | 2 tenancy.maxLength [一二三四五六七, 6]
			`HEADdate: 2021-02-30\\n`             | 3 tenancy.date [2021-02-30
			`HEADdays: 0\\n`                      | 3 tenancy.minimum [0, 1]
			`HEADdays: 31\\n`                     | 3 tenancy.maximum [31, 30]
			`HEADdays: 1.5\\n`                    | 3 tenancy.type-integer
			`HEADopen: ja\\n`                     | 3 tenancy.type-boolean
			`HEADnames: a\\n`                     | 3 tenancy.type-array
			`HEADnames: [a, a]\\n`                | 3 tenancy.uniqueItems
			`HEADnames: [a, b, c, d, e]\\n`       | 3 tenancy.maxItems
			`HEADitems: []\\n`                    | 3 tenancy.minItems
			`HEADitems:\\n  - code: a\\n  - b\\n` | 5 tenancy.type-object
			`HEADitems:\\n  - title: a\\n`        | 4 tenancy.missing [code]
			`HEADofficers: ONE_EECH\\n`           | 3 tenancy.word-unknown meant ONE_EACH
			`HEADofficers: {}\\n`                 | 3 tenancy.missing [count]
			`HEADofficers: [1]\\n`                | 3 tenancy.variant
			""")
	void saysInWordsWhatTheSchemaWants(String text, String expected) {
		String yaml = text.replace("HEAD", HEAD).replace("\\n", "\n");
		assertThat(codes(read(yaml))).singleElement().asString().startsWith(expected);
	}

	@Test
	void leavesOutWhatIsWrongAndKeepsLinesOfTheRest() {
		YamlFile<Sample> file = read(
				HEAD + "days: x\nitems:\n  - {code: A, tilte: a}\n  - 5\n  - code: 7\n    title: b\n");
		assertThat(codes(file)).hasSize(4);
		Sample sample = file.value();
		assertThat(sample).isNotNull();
		assertThat(sample.days()).isNull();
		assertThat(sample.items()).containsExactly(new Item("A", null), new Item(null, "b"));
		assertThat(file.line("/items/1/title")).isEqualTo(8);
		assertThat(file.line("/items/1/code")).isEqualTo(7);
		assertThat(file.line("/nowhere/at/all")).isEqualTo(1);
	}

	@Test
	void leavesOutWhatTheRecordCannotHold() {
		YamlFile<Narrow> file = YamlFile.read((HEAD + "kind: COMMUNITY\n").getBytes(StandardCharsets.UTF_8),
				"sample.schema.json", Narrow.class);
		assertThat(codes(file)).containsExactly("3 tenancy.value [\"COMMUNITY\"]");
		assertThat(file.value()).isEqualTo(new Narrow("裕安区", null));
	}

	private static List<String> codes(YamlFile<?> file) {
		return file.errors().stream().map(YamlFileUnitTests::text).toList();
	}

	private static String text(YamlError error) {
		String meant = error.meant();
		return error.line() + " " + error.code() + ((meant != null) ? " meant " + meant : " " + error.arguments());
	}

	private static Sample value(String yaml) {
		YamlFile<Sample> file = read(yaml);
		assertThat(codes(file)).isEmpty();
		Sample value = file.value();
		assertThat(value).isNotNull();
		return value;
	}

	private static YamlFile<Sample> read(String yaml) {
		return read(yaml.getBytes(StandardCharsets.UTF_8));
	}

	private static YamlFile<Sample> read(byte[] content) {
		return YamlFile.read(content, "sample.schema.json", Sample.class);
	}

	record Sample(@Nullable String code, @Nullable String name, @Nullable LocalDate date, @Nullable String kind,
			@Nullable Integer days, @Nullable BigDecimal rate, @Nullable Boolean open, @Nullable List<String> names,
			@Nullable List<Item> items) {
	}

	record Item(@Nullable String code, @Nullable String title) {
	}

	record Narrow(@Nullable String name, @Nullable Kind kind) {

		enum Kind {

			VILLAGE

		}

	}

}
