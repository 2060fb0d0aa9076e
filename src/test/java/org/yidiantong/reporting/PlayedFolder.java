package org.yidiantong.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.yidiantong.support.ThirdDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.folder.FolderManagement;
import org.yidiantong.tenancy.folder.TenantsFolder;

/**
 * The folder of a played district, and changes of it.
 */
public final class PlayedFolder {

	private PlayedFolder() {
	}

	/** Applies the folder of the guide under a code, edited. */
	static void apply(FolderManagement folders, DistrictCode district, Consumer<Path> edit) {
		try {
			Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "played")), "district");
			edit.accept(ThirdDistrict.write(folder, district.value()));
			folders.apply(TenantsFolder.at(folder));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Lets its reports be treated as it says, such as {@code publishUpward: true}. */
	public static void reports(Path folder, String wanted) {
		ThirdDistrict.edit(folder.resolve("district.yaml"), "  page:", "  reports: {" + wanted + "}\n  page:");
	}

	/** Moves its village to another township, under another name. */
	static void moveVillage(Path folder, DistrictCode district) {
		String old = district + "100";
		String other = district + "101";
		String village = "      - {code: '" + old + "-V01', name: 示范镇示范村01, kind: VILLAGE, demonstration: true}\n";
		Path places = folder.resolve("places.yaml");
		ThirdDistrict.edit(places, village, "");
		ThirdDistrict.edit(places, "townships:\n", """
				townships:
				  - code: '%s'
				    name: 新镇
				    type: TOWN
				    zone: Z1
				    validFrom: '2021-01-01'
				    unverified: true
				    places:
				%s""".formatted(other, village.replace("示范镇示范村01", "新镇新村")));
		Path units = folder.resolve("units.yaml");
		ThirdDistrict.edit(units, "place: '" + old + "-V01', parent: HU-" + old,
				"place: '" + old + "-V01', parent: HU-" + other);
		ThirdDistrict.edit(units, "handling:\n", """
				handling:
				  - {code: HU-%s, name: 新镇人民政府, kind: TOWNSHIP_GOVERNMENT, place: '%s'}
				""".formatted(other, other));
		ThirdDistrict.edit(units, "supervising:\n", """
				supervising:
				  - {code: SU-%s, name: 新镇纪委, kind: TOWNSHIP_DISCIPLINE, place: '%s'}
				""".formatted(other, other));
	}

}
