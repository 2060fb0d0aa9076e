package org.yidiantong.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.folder.FolderManagement;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.folder.TenantsFolder;

/**
 * A copy of the folder of 裕安区 under another code, so that a test has its places and items
 * to itself.
 */
public final class CopyOfYuan {

	private static final String YUAN = "341503";

	private static final int FIRST = 341_510;

	private CopyOfYuan() {
	}

	/**
	 * Applies the copy under an unused code.
	 * @param tenants folder in which the district's folder is created
	 * @param more lines appended to the steps in {@code disclosure.yaml}
	 */
	public static DistrictCode apply(DistrictManagement districts, FolderManagement folders, Path tenants,
			String... more) {
		synchronized (CopyOfYuan.class) {
			int code = FIRST;
			while (districts.find(new DistrictCode(code)).isPresent()) {
				code++;
			}
			Path folder = write(tenants.resolve("copy-" + code), Integer.toString(code));
			ThirdDistrict.edit(folder.resolve("disclosure.yaml"), "dueDays:",
					Stream.concat(Stream.of(more), Stream.of("dueDays:")).reduce((a, b) -> a + "\n" + b).orElseThrow());
			folders.apply(TenantsFolder.at(folder));
			return new DistrictCode(code);
		}
	}

	/** Converts a text about 裕安区 to the copy. */
	public static String of(String text, DistrictCode code) {
		return text.replace(YUAN, code.toString());
	}

	private static Path write(Path tenants, String code) {
		try (Stream<Path> files = Files.list(Path.of("tenants", YUAN))) {
			Path folder = Files.createDirectories(tenants.resolve(code));
			for (Path file : List.copyOf(files.toList())) {
				Files.writeString(folder.resolve(file.getFileName()), Files.readString(file).replace(YUAN, code));
			}
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
