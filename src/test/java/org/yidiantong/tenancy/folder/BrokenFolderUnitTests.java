package org.yidiantong.tenancy.folder;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictFolder;
import org.yidiantong.tenancy.Finding;
import org.yidiantong.tenancy.Findings;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The catalogue of errors in a district's folder: each is found where it stands, and a
 * good folder has none. Each module keeps such a catalogue for its own part.
 */
class BrokenFolderUnitTests {

	private static final Path GOOD = Path.of("tenants", "341503", "district.yaml");

	@TempDir
	private Path tenants;

	@BeforeEach
	void writeGoodFolder() throws IOException {
		Files.createDirectory(this.tenants.resolve("341503"));
		Files.copy(GOOD, district());
	}

	@Test
	void findsNothingInGoodFolder() {
		assertThat(found(this.tenants)).isEmpty();
		assertThat(found(this.tenants.resolve("341503"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					`code: '341503'`        | `code: '341502'`           | `tenancy.code-folder`
					`code: '341503'`        | `code: '991503'`           | `tenancy.code`
					`code: '341503'`        | `code: '34150'`            | `tenancy.pattern-example`
					`code: '341503'`        | `code: 341503`             | `tenancy.quote`
					`code: '341503'\\n`     | ``                         | `tenancy.missing`
					`name: 裕安区`          | `name:`                    | `tenancy.empty`
					`name: 裕安区`          | `name: ''`                 | `tenancy.empty`
					`shortName:`            | `shortname:`               | `tenancy.field-unknown → shortName`
					`level: DISTRICT`       | `level: DISTRCIT`          | `tenancy.word-unknown → DISTRICT`
					`level: DISTRICT`       | `level: CITY`              | `tenancy.level`
					`code: '341500'`        | `code: '341600'`           | `tenancy.city-code`
					`code: '340000'`        | `code: '350000'`           | `tenancy.province-code`
					`validFrom: '2021-01-01'` | `validFrom: 2021-01-32`  | `tenancy.pattern-example`
					`validFrom: '2021-01-01'` | `validFrom: 2021-02-30`  | `tenancy.date`
					`reviewWorkingDays: 2`  | `reviewWorkingDays: 0`     | `tenancy.minimum`
					`reviewWorkingDays: 2`  | `reviewWorkingDays: 二`    | `tenancy.type-integer`
					`SIMPLE: 5`             | `SIMPLE: 20`               | `tenancy.limits-order`
					`COMPLEX: 30`           | `COMPLEX: 39`              | `tenancy.limits-legal`
					`themeColor: '#b3261e'` | `themeColor: '#ffcc00'`    | `tenancy.contrast`
					`themeColor: '#b3261e'` | `themeColor: #b3261e`      | `tenancy.empty`
					`settings:`             | `settings: &a`             | `tenancy.anchor`
					`  limits:`             | `\\tlimits:`               | `tenancy.syntax-tab`
					`level: DISTRICT`       | `name: 金安区`             | `tenancy.key-twice;341503/district.yaml:3 tenancy.missing`
					""")
	void findsMistakeWhereItStands(String good, String bad, String expected) throws IOException {
		String text = Files.readString(district());
		String where = where(text, good.replace("\\n", "\n"));
		int at = text.indexOf(good.replace("\\n", "\n"));
		Files.writeString(district(),
				new StringBuilder(text).replace(at, at + good.replace("\\n", "\n").length(), bad.replace("\\t", "\t"))
					.toString());
		assertThat(found(this.tenants)).containsExactlyInAnyOrder((where + " " + expected).split(";"));
	}

	@Test
	void findsEveryMistakeAtOnce() throws IOException {
		String text = Files.readString(district());
		Files.writeString(district(),
				text.replace("level: DISTRICT", "level: TOWN")
					.replace("'341500'", "'341600'")
					.replace("SIMPLE: 5", "SIMPLE: 20"));
		assertThat(found(this.tenants)).containsExactly(where(text, "level: DISTRICT") + " tenancy.word-unknown",
				where(text, "'341500'") + " tenancy.city-code", where(text, "SIMPLE: 5") + " tenancy.limits-order");
	}

	@Test
	void missesAbsentFile() throws IOException {
		Files.delete(district());
		assertThat(found(this.tenants)).containsExactly("341503/district.yaml:1 tenancy.file-missing");
	}

	@Test
	void leavesHugeFileUnread() throws IOException {
		try (RandomAccessFile file = new RandomAccessFile(district().toFile(), "rw")) {
			file.setLength(100L * 1024 * 1024);
		}
		long before = Runtime.getRuntime().totalMemory();
		assertThat(found(this.tenants)).containsExactly("341503/district.yaml:1 tenancy.file-too-large");
		assertThat(Runtime.getRuntime().totalMemory() - before).isLessThan(100L * 1024 * 1024);
	}

	@Test
	void refusesAnotherEncoding() throws IOException {
		Files.writeString(district(), Files.readString(district()), Charset.forName("GBK"));
		assertThat(found(this.tenants)).containsExactly("341503/district.yaml:2 tenancy.encoding");
	}

	@Test
	void reportsFileThatNobodyReads() throws IOException {
		Files.createFile(this.tenants.resolve("341503/distrct.yaml"));
		Files.createFile(this.tenants.resolve("341503/notes.md"));
		assertThat(found(this.tenants)).containsExactly("341503/distrct.yaml:1 tenancy.file-unknown → district.yaml");
	}

	@Test
	void reportsFolderNamedByNoAreaCode() throws IOException {
		Files.move(this.tenants.resolve("341503"), this.tenants.resolve("34150"));
		assertThat(found(this.tenants)).containsExactly("34150/district.yaml:1 tenancy.folder-name");
	}

	@Test
	void reportsFolderWithoutDistrictsAndFolderThatIsNotThere() {
		assertThat(found(this.tenants.resolve("nowhere"))).containsExactly(".:1 tenancy.folder-none");
		assertThat(found(GOOD)).containsExactly(".:1 tenancy.folder-none");
		assertThat(found(Path.of("src"))).containsExactly(".:1 tenancy.folder-empty");
	}

	@Test
	void keepsOneDistrictsMistakesFromAnother() throws IOException {
		Files.createDirectory(this.tenants.resolve("341502"));
		Files.writeString(this.tenants.resolve("341502/district.yaml"), "code: [");
		List<DistrictReading> readings = reading().read(TenantsFolder.at(this.tenants));
		assertThat(readings).extracting((reading) -> reading.findings().isEmpty()).containsExactly(false, true);
	}

	@Test
	void speaksChineseUnlessAskedForEnglish() throws IOException {
		Files.writeString(district(), Files.readString(district()).replace("DISTRICT", "DISTRCIT"));
		Finding finding = reading().read(TenantsFolder.at(this.tenants)).get(0).findings().get(0);
		assertThat(finding.text(Locale.SIMPLIFIED_CHINESE)).startsWith("341503/district.yaml:6 “DISTRCIT”不在可用的取值中")
			.endsWith("（是否想写“DISTRICT”？）");
		assertThat(finding.text(Locale.ENGLISH)).endsWith("(did you mean \"DISTRICT\"?)");
	}

	@Test
	void readsNothingOutsideTheFolder() throws IOException {
		Files.copy(GOOD, this.tenants.resolve("secret.yaml"));
		TenantsFolder folder = TenantsFolder.at(this.tenants);
		DistrictFolder source = new SourceFolder(new DistrictCode(341503), folder, "341503", new FileReader(folder));
		for (String path : List.of("base/../secret.yaml", "../secret.yaml", "/etc/passwd", "base/..\\secret.yaml")) {
			assertThat(source.readShared(path, DistrictFormat.SCHEMA, DistrictDraft.class, new Findings())).isEmpty();
		}
		assertThat(source.shared("base")).contains("base/functions.yaml", "base/policies.yaml");
	}

	@Test
	void refusesLinksThatLeadOutOfTheFolder(@TempDir Path elsewhere) throws IOException {
		Path secret = Files.move(district(), elsewhere.resolve("secret.yaml"));
		Files.createSymbolicLink(district(), secret);
		assertThat(found(this.tenants)).containsExactly("341503/district.yaml:1 tenancy.file-outside");
		assertThat(found(this.tenants.resolve("341503")))
			.containsExactly("341503/district.yaml:1 tenancy.file-outside");
	}

	/** What lies beside one district's folder is outside of it. */
	@Test
	void refusesLinksFromOneDistrictsFolderToItsNeighbours() throws IOException {
		Path secret = Files.move(district(), this.tenants.resolve("secret.yaml"));
		Files.createSymbolicLink(district(), secret);
		assertThat(found(this.tenants.resolve("341503")))
			.containsExactly("341503/district.yaml:1 tenancy.file-outside");
	}

	@Test
	void refusesAFolderThatIsALinkLeadingOut(@TempDir Path elsewhere) throws IOException {
		Path folder = Files.move(this.tenants.resolve("341503"), elsewhere.resolve("341503"));
		Files.createSymbolicLink(this.tenants.resolve("341503"), folder);
		assertThat(found(this.tenants)).containsExactly("341503/district.yaml:1 tenancy.file-outside");
	}

	@Test
	void followsLinksInsideTheFolderAndToTheFolderItself(@TempDir Path elsewhere) throws IOException {
		Path versions = Files.createDirectory(this.tenants.resolve(".versions"));
		Files.move(district(), versions.resolve("district.yaml"));
		Files.createSymbolicLink(district(), versions.resolve("district.yaml"));
		assertThat(found(this.tenants)).isEmpty();
		assertThat(found(Files.createSymbolicLink(elsewhere.resolve("link"), this.tenants))).isEmpty();
	}

	@Test
	void opensNoBinaryFileOutsideTheFolder(@TempDir Path elsewhere) throws IOException {
		Files.createSymbolicLink(this.tenants.resolve("341503/template.xlsx"),
				Files.writeString(elsewhere.resolve("secret"), "secret"));
		TenantsFolder folder = TenantsFolder.at(this.tenants);
		assertThat(new FileReader(folder).content("341503/template.xlsx", 100))
			.hasValueSatisfying((content) -> assertThat(content).isEmpty());
	}

	/** The line is looked up: the shipped folder may grow by a line. */
	private static String where(String text, String part) {
		assertThat(text).contains(part);
		return "341503/district.yaml:"
				+ (text.substring(0, text.indexOf(part)).codePoints().filter((each) -> each == '\n').count() + 1);
	}

	private Path district() {
		return this.tenants.resolve("341503/district.yaml");
	}

	private static FolderReader reading() {
		return new FolderReader(List.of(new DistrictFormat()));
	}

	private static List<String> found(Path folder) {
		return DistrictReading.findings(reading().read(TenantsFolder.at(folder)))
			.stream()
			.map((finding) -> finding.at() + " " + finding.code()
					+ ((finding.meant() != null) ? " → " + finding.meant() : ""))
			.toList();
	}

}
