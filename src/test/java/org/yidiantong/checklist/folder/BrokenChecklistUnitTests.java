package org.yidiantong.checklist.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.tenancy.Finding;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The catalogue of errors in lists: a published folder is broken in one place, and
 * exactly that is found, where it stands.
 */
class BrokenChecklistUnitTests {

	@TempDir
	private Path tenants;

	@BeforeEach
	void copyPublishedFolder() throws IOException {
		PublishedFolders.copy(this.tenants);
	}

	@Test
	void findsNothingInGoodFolder() {
		assertThat(found()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					`base: anhui@2021.1`              | `base: anhui@2021.2`              | `6 checklist.base-unknown → anhui@2021.1`
					`effectiveFrom: '2021-09-06'`     | `effectiveFrom: '2021-09-05'`     | `5 checklist.before-base`
					`categories: []`                  | `categories: [{code: C1, name: 甲, nameEn: A, group: SERVICE}]` | `7 checklist.category-twice`
					`category: C3`                    | `category: C33`                   | `11 checklist.category-unknown → C3`
					`code: L02`                       | `code: L01`                       | `60 checklist.item-twice`
					`code: L02`                       | `code: B07`                       | `60 checklist.item-twice`
					`- code: L02`                     | `- lineage: 341503/L01\\n    code: L02` | `60 checklist.lineage-twice`
					`{policy: RURAL_REVITALIZATION_LAW}` | `{policy: RURAL_REVITALISATION_LAW}` | `14 checklist.basis-unknown → RURAL_REVITALIZATION_LAW`
					`{policy: RURAL_REVITALIZATION_LAW}` | `{policy: RURAL_COLLECTIVE_FINANCE_SYSTEM_2021}` | `14 checklist.basis-not-yet`
					`{policy: RURAL_REVITALIZATION_LAW}` | `{policy: LAND_CONTRACT_RIGHT_TRANSFER_RULES_2005}` | `14 checklist.basis-replaced`
					`[HOUSING, TRANSPORT,`            | `[HOUSING, TRANSPROT,`            | `29 checklist.function-unknown → TRANSPORT`
					`{lead: VILLAGE, departments`     | `{departments`                    | `29 tenancy.missing`
					`{lead: VILLAGE, departments`     | `{lead: VILAGE, departments`      | `29 tenancy.word-unknown → VILLAGE`
					`{seq: 2, actor`                  | `{seq: 3, actor`                  | `33 checklist.steps`
					`days: 1, unit: WORKING_DAY, bound` | `days: 1, bound`                | `34 tenancy.missing`
					`days: 1, unit: WORKING_DAY, bound: MAX, source` | `days: 1, unit: WORKING_DAY, source` | `34 tenancy.missing`
					`    disclosure:\\n      what: 报修`  | `    totalLimit: {text: 一月, days: 30, unit: WORKING_DAY, extendToDays: 29, source: NORM}\\n    disclosure:\\n      what: 报修` | `50 checklist.extension`
					""")
	void findsMistakeOfDistrict(String good, String bad, String expected) throws IOException {
		replace("341503/checklist.yaml", good, bad);
		assertThat(found()).containsExactly("341503/checklist.yaml:" + expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					`base/anhui@2021.1.yaml` | `code: B02`          | `code: B01`               | `base/anhui@2021.1.yaml:72 checklist.item-twice`
					`base/anhui@2021.1.yaml` | `  - {code: C2,`     | `  - {code: C1, name: 甲, nameEn: A, group: SERVICE}\\n  - {code: C2,` | `base/anhui@2021.1.yaml:14 checklist.category-twice`
					`base/anhui@2021.1.yaml` | `version: '2021.1'`  | `version: '2021.2'`       | `base/anhui@2021.1.yaml:7 checklist.base-name`
					`base/policies.yaml`     | `id: VILLAGE_CHARTER,` | `id: CIVIL_CODE,`       | `base/policies.yaml:31 checklist.policy-twice;base/anhui@2021.1.yaml:176 checklist.basis-unknown;base/anhui@2022.1.yaml:185 checklist.basis-unknown`
					`base/policies.yaml`     | `to: '2021-02-28'`   | `to: '2005-02-28'`        | `base/policies.yaml:53 checklist.policy-dates`
					`341503/units.yaml`      | `[POWER_SUPPLY]`     | `[YOUTH_LEAGUE]`                    | `341503/checklist.yaml:9 checklist.function-unserved`
					`341503/units.yaml`      | `RESIDENT_GROUP, portfolio: BUILD` | `RESIDENT_GROUP, portfolio: CULTURE` | `341503/checklist.yaml:60 checklist.portfolio-unserved`
					`341503/units.yaml`      | `  - {code: HU-341503001-C03, name: 鼓楼街道示范社区03居委会, kind: COMMUNITY, place: '341503001-C03', parent: HU-341503001}\\n` | `` | `341503/checklist.yaml:6 checklist.lead-missing`
					`341503/units.yaml`      | `  - {code: SU-341503001, name: 鼓楼街道纪工委, kind: TOWNSHIP_DISCIPLINE, place: '341503001'}\\n` | `` | `341503/checklist.yaml:6 checklist.desk-missing`
					""")
	void findsMistakeOfWhatListRestsOn(String file, String good, String bad, String expected) throws IOException {
		replace(file, good, bad);
		assertThat(found()).containsExactlyInAnyOrder(expected.split(";"));
	}

	@Test
	void saysWhichPlacesAndItemsHaveNoLead() throws IOException {
		replace("341503/units.yaml", "kind: COMMUNITY, place: '341503001-C03'",
				"kind: COMMUNITY, place: '341503001-C04'");
		assertThat(texts("checklist.lead-missing")).singleElement()
			.asString()
			.contains("B01、B02", "L01", "1 处：341503001-C03 鼓楼街道示范社区03")
			.doesNotContain("L02", "L03");
	}

	@Test
	void saysWhatReplacedLapsedBasisAndWhichBaseListsThereAre() throws IOException {
		replace("341503/checklist.yaml", "{policy: RURAL_REVITALIZATION_LAW}",
				"{policy: LAND_CONTRACT_RIGHT_TRANSFER_RULES_2005}");
		assertThat(texts("checklist.basis-replaced").get(0)).contains("《农村土地承包经营权流转管理办法》（农业部令第47号）", "2021-02-28",
				"LAND_MANAGEMENT_RIGHT_TRANSFER_RULES", "2021-03-01");
		replace("341503/checklist.yaml", "base: anhui@2021.1", "base: hubei@2021.1");
		assertThat(texts("checklist.base-unknown").get(0)).contains("有：anhui@2021.1、anhui@2022.1");
	}

	@Test
	void findsMistakeInFormOfNextList() throws IOException {
		replace("341503/checklist-next.yaml", "{lead: TOWNSHIP, departments: [CIVIL",
				"{lead: TOWNSHP, departments: [CIVIL");
		assertThat(found()).containsExactly("341503/checklist-next.yaml:183 tenancy.word-unknown → TOWNSHIP");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					label: 合格, goTo: 7        | label: 合格, goTo: 9              | 46 checklist.branch-target;48 checklist.step-unreachable
					label: 合格, goTo: 7        | label: 合格, goTo: 2              | 46 checklist.branch-loop;48 checklist.step-unreachable
					label: 合格, goTo: 7        | label: 合格, goTo: 7, end: 归档   | 46 checklist.branch-two-ends
					label: 合格, goTo: 7        | label: 合格                       | 46 checklist.branch-no-end;48 checklist.step-unreachable
					returnTo: 3                 | returnTo: 7                       | 47 checklist.branch-return
					label: 合格, goTo: 7        | label: 合格, returnTo: 2          | 44 checklist.step-stuck;48 checklist.step-unreachable
					next: 5                     | next: 9                           | 37 checklist.branch-target
					label: 需要立项, goTo: 4    | label: 需要立项, goTo: 5          | 40 checklist.step-unreachable
					""")
	void findsMistakeOfBranch(String good, String bad, String expected) throws IOException {
		replace("341503/checklist.yaml", good, bad);
		assertThat(found()).containsExactlyInAnyOrder(expected.isEmpty() ? new String[0]
				: Arrays.stream(expected.split(";"))
					.map((one) -> "341503/checklist.yaml:" + one)
					.toArray(String[]::new));
	}

	@Test
	void findsEveryMistakeAtOnce() throws IOException {
		replace("341503/checklist.yaml", "category: C3", "category: C9");
		replace("341503/checklist.yaml", "{seq: 2, actor", "{seq: 5, actor");
		replace("341503/checklist.yaml", "code: L02", "code: L01");
		assertThat(found()).hasSize(3);
	}

	private void replace(String file, String good, String bad) throws IOException {
		Path path = this.tenants.resolve(file);
		String text = Files.readString(path);
		int at = text.indexOf(good.replace("\\n", "\n"));
		assertThat(at).isPositive();
		int end = at + good.replace("\\n", "\n").length();
		Files.writeString(path, text.substring(0, at) + bad.replace("\\n", "\n") + text.substring(end));
	}

	private List<String> found() {
		return findings()
			.map((finding) -> finding.at() + " " + finding.code()
					+ ((finding.meant() == null) ? "" : " → " + finding.meant()))
			.toList();
	}

	private List<String> texts(String code) {
		return findings().filter((finding) -> finding.code().equals(code))
			.map((finding) -> finding.text(Locale.SIMPLIFIED_CHINESE))
			.toList();
	}

	private Stream<Finding> findings() {
		return PublishedFolders.VALIDATION.findings(this.tenants)
			.stream()
			.filter((finding) -> !finding.code().startsWith("organization."));
	}

}
