package org.yidiantong.tenancy.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.yidiantong.support.CopyOfYuan;
import org.yidiantong.support.ExhaustiveTest;
import org.yidiantong.support.ThirdDistrict;
import org.yidiantong.tenancy.DistrictCode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A district on its way out of the database into a folder that says the same.
 */
@ExhaustiveTest
class DistrictExportModuleTests extends NewDistrictFolder {

	@Test
	void writesFolderThatSaysTheSame() {
		apply();
		FolderExport export = export(this.code);
		assertThat(export.isFaithful()).as("%s %s", export.findings(), export.changes()).isTrue();
		assertThat(export.files()).containsKeys(this.code + "/district.yaml", this.code + "/places.yaml",
				this.code + "/units.yaml", this.code + "/checklist.yaml", "schema/units.schema.json");
		assertThat(export.files()).doesNotContainKeys(this.code + "/staff.yaml", this.code + "/disclosure.yaml",
				this.code + "/benefits.yaml", this.code + "/checklist-next.yaml", "base/anhui@2021.1.yaml");
		assertThat(text(export, "/checklist.yaml")).startsWith("# yaml-language-server: $schema=../schema/")
			.contains("version: '2021.1'\neffectiveFrom: '2021-09-06'\nbase: anhui@2021.1\n", "  - code: L01\n");
	}

	@Test
	void writesEverySectionOfYuan() {
		DistrictCode yuan = CopyOfYuan.apply(this.management, this.folders, this.tenants);
		FolderExport export = export(yuan);
		assertThat(export.isFaithful()).as("%s %s", export.findings(), export.changes()).isTrue();
		assertThat(export.files()).containsKeys(yuan + "/disclosure.yaml", yuan + "/life-events.yaml",
				yuan + "/benefits.yaml", yuan + "/checklist-next.yaml");
	}

	@Test
	void writesOnlyWhatACountyAddsToTheBaseList() {
		ThirdDistrict.edit(this.folder.resolve("district.yaml"), "name: 叶集区", "name: 叶集县");
		apply();
		FolderExport export = export(this.code);
		assertThat(export.isFaithful()).as("%s %s", export.findings(), export.changes()).isTrue();
		assertThat(text(export, "/checklist.yaml")).doesNotContain("replaced:");
		assertThat(export.files()).doesNotContainKeys(this.code + "/benefits.yaml", this.code + "/life-events.yaml");
	}

	@Test
	void writesTheSameBytesFromAnotherDatabase() throws IOException {
		apply();
		Map<String, byte[]> first = export(this.code).files();
		DistrictCode other = unusedCode();
		Path copy = this.tenants.resolve("copy");
		write(copy, first, other);
		this.folders.apply(TenantsFolder.at(copy.resolve(other.toString())));
		FolderExport again = export(other);
		again.files()
			.forEach((path, content) -> assertThat(new String(content, StandardCharsets.UTF_8)).as(path)
				.isEqualTo(renamed(first.get(path.replace(other.toString(), this.code.toString())), other)));
		assertThat(again.files()).hasSameSizeAs(first);
	}

	@Test
	void writesWhatTheDistrictMadeOfTheBaseList() {
		ThirdDistrict.edit(this.folder.resolve("checklist.yaml"), "categories: []", """
				categories: []
				dropped: [anhui/B07]
				""");
		ThirdDistrict.edit(this.folder.resolve("places.yaml"), "kind: VILLAGE",
				"kind: VILLAGE, aliases: [西湾, 东湾], validTo: '2021-06-30'");
		ThirdDistrict.edit(this.folder.resolve("units.yaml"), "functions: [FINANCE],",
				"functions: [FINANCE], officers: [{code: OF-2, name: 乙}, {code: OF-1, name: 甲}],");
		write("staff.yaml", "posts: [{code: chief, name: 管理员, roles: [DISTRICT_ADMINISTRATOR]}]\n");
		apply();
		FolderExport export = export(this.code);
		assertThat(export.isFaithful()).as("%s %s", export.findings(), export.changes()).isTrue();
		assertThat(text(export, "/checklist.yaml")).contains("dropped:\n  - anhui/B07\n");
		assertThat(text(export, "/staff.yaml")).contains("code: chief");
		assertThat(text(export, "/units.yaml")).contains("code: OF-1");
	}

	private FolderExport export(DistrictCode code) {
		return this.folders.export(List.of(code));
	}

	private String text(FolderExport export, String name) {
		return new String(export.files().get(this.code + name), StandardCharsets.UTF_8);
	}

	private void write(String name, String content) {
		try {
			Files.writeString(this.folder.resolve(name), content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void write(Path root, Map<String, byte[]> files, DistrictCode other) throws IOException {
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			Path path = root.resolve(file.getKey().replace(this.code.toString(), other.toString()));
			Files.createDirectories(path.getParent());
			Files.writeString(path, renamed(file.getValue(), other));
		}
	}

	private String renamed(byte[] content, DistrictCode other) {
		return new String(content, StandardCharsets.UTF_8).replace(this.code.toString(), other.toString());
	}

}
