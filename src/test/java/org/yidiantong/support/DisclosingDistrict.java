package org.yidiantong.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.folder.FolderManagement;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.folder.TenantsFolder;

/**
 * The third district of the guide. Its village and its community have disclosure tasks
 * from September 2021.
 */
public final class DisclosingDistrict {

	private static final int FIRST = 341_701;

	private DisclosingDistrict() {
	}

	/**
	 * Applies it under an unused code.
	 * @param tenants folder in which the district's folder is created
	 */
	public static DistrictCode apply(DistrictManagement districts, FolderManagement folders, Path tenants) {
		synchronized (DisclosingDistrict.class) {
			int code = FIRST;
			while (districts.find(new DistrictCode(code)).isPresent()) {
				code++;
			}
			Path folder = tenants.resolve("disclosing-" + code);
			try {
				Files.writeString(ThirdDistrict.write(folder, code).resolve("disclosure.yaml"),
						"begin: [{from: '2021-09', backdated: true, places: [ALL]}]\n");
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			folders.apply(TenantsFolder.at(folder));
			return new DistrictCode(code);
		}
	}

}
