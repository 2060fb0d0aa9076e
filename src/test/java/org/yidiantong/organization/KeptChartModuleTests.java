package org.yidiantong.organization;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.support.ThirdDistrict;
import org.yidiantong.support.ModuleTest;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.folder.FolderManagement;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.folder.TenantsFolder;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The chart is read once, and again when a folder was applied.
 */
@ModuleTest(nested = "tenancy.folder")
class KeptChartModuleTests {

	@TempDir
	private Path tenants;

	@Autowired
	private DistrictManagement districts;

	@Autowired
	private FolderManagement folders;

	@Autowired
	private OrganizationManagement organization;

	@Test
	void isReadAgainAfterAFolderIsApplied() {
		DistrictCode code = unused();
		Path folder = write(this.tenants, code);
		this.folders.apply(TenantsFolder.at(this.tenants));
		OrganizationChart first = BoundDistrict.call(code, this.organization::chart);
		assertThat(BoundDistrict.call(code, this.organization::chart)).isSameAs(first);
		ThirdDistrict.edit(folder.resolve("places.yaml"), "示范镇示范村01", "示范镇新名村01");
		this.folders.apply(TenantsFolder.at(this.tenants));
		OrganizationChart second = BoundDistrict.call(code, this.organization::chart);
		assertThat(second.place(new PlaceCode(code + "100-V01")).orElseThrow().name()).isEqualTo("示范镇新名村01");
	}

	@Test
	void isEachDistrictsOwn() {
		DistrictCode one = applied("one");
		DistrictCode other = applied("other");
		assertThat(BoundDistrict.call(one, this.organization::chart).place(new PlaceCode(other + "100"))).isEmpty();
		assertThat(BoundDistrict.call(other, this.organization::chart).place(new PlaceCode(other + "100"))).isPresent();
	}

	private DistrictCode applied(String folder) {
		DistrictCode code = unused();
		write(this.tenants.resolve(folder), code);
		this.folders.apply(TenantsFolder.at(this.tenants.resolve(folder)));
		return code;
	}

	/** Without the file that another module reads. */
	private static Path write(Path tenants, DistrictCode code) {
		Path folder = ThirdDistrict.write(tenants, code.value());
		assertThat(folder.resolve("checklist.yaml").toFile().delete()).isTrue();
		return folder;
	}

	private DistrictCode unused() {
		DistrictCode code = new DistrictCode(341701);
		while (this.districts.find(code).isPresent()) {
			code = new DistrictCode(code.value() + (code.value() % 100 == 99 ? 2 : 1));
		}
		return code;
	}

}
