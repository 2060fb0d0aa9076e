package org.yidiantong.tenancy.folder;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.support.ThirdDistrict;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.District;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.DistrictSettings;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * A folder with one district that is not in the database yet.
 */
@WholeApplication
@Import(PlantedSection.class)
abstract class NewDistrictFolder {

	@TempDir
	Path tenants;

	@Autowired
	DistrictManagement management;

	@Autowired
	FolderManagement folders;

	DistrictCode code;

	Path folder;

	private int nextCode = 340101;

	@BeforeEach
	void writeDistrict() {
		this.code = unusedCode();
		this.folder = ThirdDistrict.write(this.tenants, this.code.value());
		PlantedSection.LastSection.failing = null;
	}

	DistrictChanges apply() {
		return this.folders.apply(TenantsFolder.at(this.tenants)).get(0);
	}

	DistrictSettings settings() {
		return BoundDistrict.call(this.code, this.management::settings);
	}

	Optional<Integer> revision() {
		return this.management.find(this.code).map(District::revision);
	}

	/** The database outlives a run, so a code may be taken by an earlier one. */
	DistrictCode unusedCode() {
		DistrictCode code = new DistrictCode(this.nextCode);
		while (this.management.find(code).isPresent()) {
			code = new DistrictCode(code.value() + (code.value() % 100 == 99 ? 2 : 1));
		}
		this.nextCode = code.value() + (code.value() % 100 == 99 ? 2 : 1);
		return code;
	}

}
