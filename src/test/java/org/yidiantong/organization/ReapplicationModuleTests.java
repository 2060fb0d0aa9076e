package org.yidiantong.organization;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.support.SqlCapture;
import org.yidiantong.support.ThirdDistrict;
import org.yidiantong.support.ModuleTest;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.folder.FolderManagement;
import org.yidiantong.tenancy.Change;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.folder.TenantsFolder;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One village of a whole district is renamed: a change as small as that sends few
 * statements, however many places and units there are.
 */
@ModuleTest(nested = "tenancy.folder")
class ReapplicationModuleTests {

	@TempDir
	private Path tenants;

	@Autowired
	private DistrictManagement districts;

	@Autowired
	private FolderManagement folders;

	@Autowired
	private OrganizationManagement organization;

	@Test
	void sendsFewStatementsForOneVillage() throws IOException {
		DistrictCode code = unusedCode();
		Path folder = copyOfJinan(code);
		apply(folder);
		List<Place> places = BoundDistrict.call(code, this.organization::places);
		assertThat(places).hasSizeGreaterThan(200);
		String village = places.get(places.size() - 1).name();
		ThirdDistrict.edit(folder.resolve("places.yaml"), "name: " + village + ",", "name: 新" + village + ",");
		int sent = SqlCapture.count(() -> assertThat(apply(folder)).extracting(Change::description)
			.containsExactly("名称：" + village + " → 新" + village));
		assertThat(sent).isLessThanOrEqualTo(40);
	}

	private List<Change> apply(Path folder) {
		return this.folders.apply(TenantsFolder.at(folder)).get(0).changes();
	}

	private Path copyOfJinan(DistrictCode code) throws IOException {
		Path folder = Files.createDirectory(this.tenants.resolve(code.toString()));
		String city = Integer.toString(code.value() / 100 * 100);
		for (String file : List.of("district.yaml", "places.yaml", "units.yaml")) {
			String text = Files.readString(Path.of("tenants", "341502", file));
			Files.writeString(folder.resolve(file), text.replace("341502", code.toString()).replace("341500", city));
		}
		return folder;
	}

	private DistrictCode unusedCode() {
		return IntStream.range(340301, 340399)
			.mapToObj(DistrictCode::new)
			.filter((code) -> this.districts.find(code).isEmpty())
			.findFirst()
			.orElseThrow();
	}

}
