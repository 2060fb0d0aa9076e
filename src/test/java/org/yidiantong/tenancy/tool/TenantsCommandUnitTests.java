package org.yidiantong.tenancy.tool;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.Yidiantong;
import org.yidiantong.support.ThirdDistrict;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The district tool as far as it starts nothing.
 */
class TenantsCommandUnitTests {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@TempDir
	private Path tenants;

	@Test
	void findsNothingInOurOwnFolder() {
		assertThat(run("validate", "tenants")).isZero();
		assertThat(lines()).hasSize(3).endsWith("2 个区县，没有错误");
		assertThat(lines().subList(0, 2)).allMatch((line) -> line.matches(
				"tenants/34150[23]/disclosure.yaml:4 从 2021-\\d\\d 起是过去的月份：今天首次应用，会有 [1-9]\\d* 处·期的公开任务立即逾期（已写明 backdated）"));
	}

	@Test
	void findsNothingInDistrictOfTheGuide() {
		Path folder = ThirdDistrict.write(this.tenants, 341504);
		assertThat(run("validate", folder.toString())).isZero();
		assertThat(lines()).containsExactly("1 个区县，没有错误");
	}

	@Test
	void findsNothingInADistrictOfAnotherProvince() throws IOException {
		Path folder = ThirdDistrict.write(this.tenants, 320602);
		Path base = Files.createDirectory(this.tenants.resolve("base"));
		Files.writeString(base.resolve("jiangsu@2021.1.yaml"),
				Files.readString(Path.of("tenants/base/anhui@2021.1.yaml"))
					.replace("list: anhui", "list: jiangsu")
					.replace("province: '340000'", "province: '320000'"));
		Files.writeString(base.resolve("functions.yaml"), Files.readString(Path.of("tenants/base/functions.yaml"))
			.replace("functions:\n", "functions:\n  - {code: TOURISM_POLICE, name: 旅游警察}\n"));
		ThirdDistrict.edit(folder.resolve("district.yaml"), "{code: '340000', name: 安徽省}",
				"{code: '320000', name: 江苏省}");
		ThirdDistrict.edit(folder.resolve("checklist.yaml"), "anhui@2021.1", "jiangsu@2021.1");
		ThirdDistrict.edit(folder.resolve("units.yaml"), "[JUSTICE,", "[TOURISM_POLICE, JUSTICE,");
		assertThat(run("validate", this.tenants.toString())).isZero();
		assertThat(lines()).containsExactly("1 个区县，没有错误");
	}

	@Test
	void wantsACodeOfOurOwnToBeMarked() {
		Path folder = ThirdDistrict.write(this.tenants, 341590);
		ThirdDistrict.edit(folder.resolve("district.yaml"), "level: DISTRICT", "level: DEVELOPMENT_ZONE");
		assertThat(run("validate", folder.toString())).isEqualTo(1);
		assertThat(lines()).element(0).asString().endsWith("缺少“ownCode”");
		ThirdDistrict.edit(folder.resolve("district.yaml"), "level: DEVELOPMENT_ZONE",
				"level: DEVELOPMENT_ZONE\nownCode: true");
		assertThat(run("validate", folder.toString())).isZero();
	}

	@Test
	void namesMistakesByPathsThatHoldWhereItWasCalled() {
		Path folder = ThirdDistrict.write(this.tenants, 341504);
		ThirdDistrict.edit(folder.resolve("district.yaml"), "level: DISTRICT", "level: DISTRCIT");
		String expected = folder + "/district.yaml:5 \"DISTRCIT\" is none of the known values: "
				+ "DISTRICT、CITY、PROVINCE、DEVELOPMENT_ZONE (did you mean \"DISTRICT\"?)";
		assertThat(run("validate", this.tenants.toString(), "--lang", "en")).isEqualTo(1);
		assertThat(run("validate", folder + "/", "--lang=en")).isEqualTo(1);
		assertThat(lines()).containsExactly(expected, "mistakes: 1", expected, "mistakes: 1");
	}

	@Test
	void refusesToApplyFolderWithMistakesBeforeAnythingIsStarted() {
		Path folder = ThirdDistrict.write(this.tenants, 341504);
		ThirdDistrict.edit(folder.resolve("district.yaml"), "level: DISTRICT", "level:");
		assertThat(run("apply", folder.toString())).isEqualTo(1);
		assertThat(lines()).containsExactly(folder + "/district.yaml:5 没有填写内容", "共 1 处错误");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			places.yaml    | `townships:` | ` townships:` | 2
			places.yaml    | `townships:` | `twonships:`  | 2
			units.yaml     | `handling:`  | `handlin:`    | 2
			district.yaml  | `level:`     | `level：`     | 2
			checklist.yaml | `base:`      | ` base:`      | 2
			""")
	void tellsTheCauseAndNoConsequencesOfAnUnreadFile(String file, String good, String bad, int lines) {
		Path folder = ThirdDistrict.write(this.tenants, 341504);
		ThirdDistrict.edit(folder.resolve(file), good, bad);
		assertThat(run("validate", folder.toString())).isEqualTo(1);
		assertThat(lines()).hasSize(lines).first().asString().startsWith(folder + "/" + file + ":");
	}

	@Test
	void saysWhenFolderIsNotThereOrHoldsNoDistrict() {
		assertThat(run("validate", "nowhere")).isEqualTo(1);
		assertThat(run("validate", this.tenants.toString())).isEqualTo(1);
		assertThat(lines()).element(0).isEqualTo("nowhere 没有这个文件夹");
		assertThat(lines()).element(2).asString().startsWith(this.tenants + " 这里没有任何区县");
	}

	@Test
	void namesVariationsOfItemsThatTheBaseListDoesNotHave() {
		Path folder = ThirdDistrict.write(this.tenants, 341504);
		ThirdDistrict.edit(folder.resolve("checklist.yaml"), "categories: []",
				"categories: []\ndropped: [anhui/B07, anhui/B99]");
		assertThat(run("validate", folder.toString())).isEqualTo(1);
		assertThat(lines()).element(0).asString().contains("checklist.yaml:6 采用的基本清单里没有 anhui/B99");
	}

	@Test
	void wantsNamesOfOneShortLine() {
		Path folder = ThirdDistrict.write(this.tenants, 341504);
		ThirdDistrict.edit(folder.resolve("checklist.yaml"), "name: 村级路灯报修", "name: \"村级\\n路灯\"");
		assertThat(run("validate", folder.toString())).isEqualTo(1);
		ThirdDistrict.edit(folder.resolve("checklist.yaml"), "name: \"村级\\n路灯\"", "name: " + "灯".repeat(201));
		assertThat(run("validate", folder.toString())).isEqualTo(1);
		assertThat(lines()).filteredOn((line) -> line.contains("checklist.yaml:8 ")).hasSize(2);
	}

	@Test
	void exportsIntoAFolderWithoutFilesOnly() throws IOException {
		Path taken = Files.writeString(this.tenants.resolve("mine.txt"), "mine");
		assertThat(run("export", this.tenants.toString())).isEqualTo(1);
		assertThat(run("export", taken.toString())).isEqualTo(1);
		assertThat(run("export", "new", "--district", "12")).isEqualTo(2);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains(this.tenants + " 里已有文件");
		assertThat(taken).hasContent("mine");
	}

	@Test
	void explainsItselfAfterWrongCall() {
		assertThat(Stream.of(run(), run("validate"), run("check", "tenants"), run("validate", "a", "b"),
				run("validate", "tenants", "--verbose")))
			.containsOnly(2);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).startsWith("用法：tenants validate|diff|apply");
		assertThat(lines()).isEmpty();
	}

	private int run(String... arguments) {
		return Yidiantong.commands()
			.run(new PrintStream(this.out, true, StandardCharsets.UTF_8),
					new PrintStream(this.err, true, StandardCharsets.UTF_8),
					Stream.concat(Stream.of("tenants"), Stream.of(arguments)).toArray(String[]::new));
	}

	private List<String> lines() {
		return this.out.toString(StandardCharsets.UTF_8).lines().toList();
	}

}
