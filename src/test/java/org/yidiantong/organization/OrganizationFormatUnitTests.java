package org.yidiantong.organization;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.tenancy.folder.FolderValidation;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The catalogue of errors in places and units: a good folder of one township, one village
 * and one community is broken in one place, and exactly that is found.
 */
class OrganizationFormatUnitTests {

	private static final String PLACES = """
			townships:
			  - code: '341504100'
			    name: 示范镇
			    type: TOWN
			    validFrom: '2021-01-01'
			    places:
			      - {code: '341504100-V01', name: 一村, kind: VILLAGE, statCode: '341504100201', aliases: [老一村]}
			      - {code: '341504100-C01', name: 一社区, kind: COMMUNITY, statCode: '341504100001'}
			""";

	private static final String UNITS = """
			informationOfficers: ONE_EACH
			handling:
			  - {code: HU-D01, name: 区民政局, kind: DEPARTMENT, functions: [CIVIL_AFFAIRS], portfolio: CIVIL}
			  - {code: HU-D02, name: 区水利局, kind: DEPARTMENT, functions: [WATER], portfolio: BUILD, parent: HU-D01}
			  - {code: HU-341504100, name: 示范镇人民政府, kind: TOWNSHIP_GOVERNMENT, place: '341504100'}
			  - {code: HU-341504100-V01, name: 一村村委会, kind: VILLAGE, place: '341504100-V01', parent: HU-341504100}
			  - {code: HU-341504100-C01, name: 一社区居委会, kind: COMMUNITY, place: '341504100-C01', parent: HU-341504100}
			supervising:
			  - {code: SU-341504100, name: 示范镇纪委, kind: TOWNSHIP_DISCIPLINE, place: '341504100'}
			  - {code: SU-PZ1, name: 派驻第一组, kind: RESIDENT_GROUP, portfolio: CIVIL}
			""";

	@TempDir
	private Path tenants;

	private Path district;

	@BeforeEach
	void writeGoodFolder() throws IOException {
		this.district = Files.createDirectory(this.tenants.resolve("341504"));
		Files.writeString(this.district.resolve("district.yaml"), "code: '341504'\n");
		Files.writeString(this.district.resolve("places.yaml"), PLACES);
		Files.writeString(this.district.resolve("units.yaml"), UNITS);
	}

	@Test
	void findsNothingInGoodFolder() {
		assertThat(found()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					places | 341504100-C01     | 341504100-V01     | place-twice 8;place-code 8;place-unknown 7 → 341504100-V01
							places | '341504100'       | '341505100'       | township-code 2;place-unknown 5 → 341505100;place-unknown 9 → 341505100;place-unserved 2;township-unwatched 8
					places | -C01              | -V02              | place-code 8;place-unknown 7 → 341504100-V01;place-unserved 2
					places | 341504100201      | 341505100201      | stat-code 7
					places | 341504100001      | 341504100201      | stat-code-twice 8
					places | name: 一社区      | name: 一村        | name-twice 8
					places | name: 一社区      | name: 老一村      | name-twice 8
					places | kind: COMMUNITY   | kind: COMMUNITY, validFrom: '2022-01-02', validTo: '2022-01-01' | validity-reversed 8
					places | kind: COMMUNITY   | kind: COMMUNITY, validFrom: '2020-12-31' | validity-outside 8
					units  | SU-PZ1            | SU-341504100      | unit-twice 10
					units  | [WATER]           | [WATTER]          | function-unknown 4 → WATER
					units  | [WATER]           | [CIVIL_AFFAIRS]   | task-twice 4
					units  | place: '341504100-C01' | place: '341504100-C10' | place-unknown 7 → 341504100-C01;place-unserved 2
					units  | place: '341504100-C01' | place: '341504100' | place-kind 7;place-unserved 2
					units  | '341504100-V01', parent: HU-341504100 | '341504100-V01', parent: HU-341504101 | parent-unknown 6 → HU-341504100
					units  | portfolio: BUILD, parent: HU-D01 | portfolio: BUILD, parent: HU-D02 | parent-loop 4
					units  | [CIVIL_AFFAIRS], portfolio: CIVIL | [CIVIL_AFFAIRS], portfolio: CIVIL, parent: HU-D02 | parent-loop 3
					units  | portfolio: CIVIL}\\nEND | portfolio: CIVIL}\\n  - {code: SU-PZ2, name: 派驻第二组, kind: RESIDENT_GROUP, portfolio: CIVIL}\\n | task-twice 11
					units  | kind: RESIDENT_GROUP | kind: RESIDENT_GROUP, officers: [{code: X1, name: 一}, {code: X1, name: 二}] | officer-twice 10
					""")
	void findsMistakeWhereItStands(String file, String good, String bad, String expected) throws IOException {
		Path path = this.district.resolve(file + ".yaml");
		String text = (Files.readString(path) + "END").replace(good.replace("\\n", "\n"), bad.replace("\\n", "\n"));
		Files.writeString(path, text.replace("END", ""));
		assertThat(found()).containsExactlyInAnyOrder((expected.isEmpty()) ? new String[0] : expected.split(";"));
	}

	@Test
	void namesTheWholeLoop() throws IOException {
		Path units = this.district.resolve("units.yaml");
		Files.writeString(units, Files.readString(units)
			.replace("portfolio: CIVIL}\n  - {code: HU-D02", "portfolio: CIVIL, parent: HU-D02}\n  - {code: HU-D02"));
		assertThat(validation().texts(this.tenants)).singleElement().asString().contains("HU-D01 → HU-D02 → HU-D01");
	}

	@Test
	void givesEachUnitOneOfficerUnlessOthersAreNamed() throws IOException {
		Path units = this.district.resolve("units.yaml");
		Files.writeString(units,
				Files.readString(units)
					.replace("kind: RESIDENT_GROUP",
							"kind: RESIDENT_GROUP, officers: [{code: X1, name: 一}, {code: X2, name: 二}]"));
		OrganizationDraft draft = validation().draft(this.tenants, OrganizationDraft.class);
		assertThat(draft.officers()).hasSize(8)
			.contains(new InformationOfficer("OF-HU-D01", new UnitCode("HU-D01")),
					new InformationOfficer("X1", new UnitCode("SU-PZ1")),
					new InformationOfficer("X2", new UnitCode("SU-PZ1")));
	}

	@Test
	void takesSuccessorsOfSeveralDissolvedUnits() throws IOException {
		dissolve("{code: HU-D09, successor: DISTRICT}", "{code: HU-D08, successor: HU-D01}");
		assertThat(found()).isEmpty();
		OrganizationDraft draft = validation().draft(this.tenants, OrganizationDraft.class);
		assertThat(draft.successorOf(new UnitCode("HU-D08"))).map(UnitSuccessor::successor)
			.contains(new UnitCode("HU-D01"));
		assertThat(draft.successorOf(new UnitCode("HU-D09"))).isPresent();
	}

	@Test
	void namesEachMistakeInSuccessors() throws IOException {
		dissolve("{code: HU-D09, successor: DISTRICT}", "{code: HU-D02, successor: HU-D01}",
				"{code: HU-D09, successor: HU-D01}", "{code: HU-D08, successor: HU-D03}");
		assertThat(found()).containsExactly("dissolved-present 13", "dissolved-twice 14",
				"successor-unknown 15 → HU-D01");
	}

	private void dissolve(String... lines) throws IOException {
		Files.writeString(this.district.resolve("units.yaml"),
				UNITS + "dissolved:\n  - " + String.join("\n  - ", lines) + "\n");
	}

	private List<String> found() {
		return validation().findings(this.tenants)
			.stream()
			.filter((finding) -> finding.code().startsWith("organization."))
			.map((finding) -> finding.code().substring("organization.".length()) + " " + finding.at().line()
					+ ((finding.meant() != null) ? " → " + finding.meant() : ""))
			.toList();
	}

	private static FolderValidation validation() {
		return FolderValidation.by(new OrganizationFormat());
	}

}
