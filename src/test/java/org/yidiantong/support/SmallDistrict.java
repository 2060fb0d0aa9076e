package org.yidiantong.support;

import java.nio.file.Path;

import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.folder.FolderManagement;
import org.yidiantong.tenancy.folder.TenantsFolder;

/**
 * A district with one township, one village and one community for a single test. No other
 * test files complaints there, in this run or an earlier one.
 */
public final class SmallDistrict {

	private static final int FIRST = 347_101;

	private SmallDistrict() {
	}

	/**
	 * Applies its folder under an unused code.
	 * @param tenants folder in which the district's folder is created
	 */
	public static DistrictCode apply(DistrictManagement districts, FolderManagement folders, Path tenants) {
		synchronized (SmallDistrict.class) {
			int code = FIRST;
			while (districts.find(new DistrictCode(code)).isPresent()) {
				code += (code % 100 == 99) ? 2 : 1;
			}
			ThirdDistrict.write(tenants, code);
			folders.apply(TenantsFolder.at(tenants));
			return new DistrictCode(code);
		}
	}

}
