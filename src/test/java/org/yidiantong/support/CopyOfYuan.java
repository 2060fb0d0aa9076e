package org.yidiantong.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
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

	/** The word for the district in its own files, not the 区 of 社区 or 城区. */
	private static final Pattern OWN_KIND = Pattern.compile("(?<![社小地城片])区(?![域划县])");

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
			int code = unused(districts);
			Path folder = write(tenants.resolve("copy-" + code), Integer.toString(code), UnaryOperator.identity());
			ThirdDistrict.edit(folder.resolve("disclosure.yaml"), "dueDays:",
					Stream.concat(Stream.of(more), Stream.of("dueDays:")).reduce((a, b) -> a + "\n" + b).orElseThrow());
			folders.apply(TenantsFolder.at(folder));
			return new DistrictCode(code);
		}
	}

	/** Applies the copy as a county, 裕安县, under an unused code. */
	public static DistrictCode applyAsCounty(DistrictManagement districts, FolderManagement folders, Path tenants) {
		synchronized (CopyOfYuan.class) {
			int code = unused(districts);
			folders.apply(TenantsFolder.at(write(tenants.resolve("copy-" + code), Integer.toString(code),
					(text) -> OWN_KIND.matcher(text).replaceAll("县"))));
			return new DistrictCode(code);
		}
	}

	/** Converts a text about 裕安区 to the copy. */
	public static String of(String text, DistrictCode code) {
		return text.replace(YUAN, code.toString());
	}

	private static int unused(DistrictManagement districts) {
		int code = FIRST;
		while (districts.find(new DistrictCode(code)).isPresent()) {
			code++;
		}
		return code;
	}

	private static Path write(Path tenants, String code, UnaryOperator<String> edit) {
		try (Stream<Path> files = Files.list(Path.of("tenants", YUAN))) {
			Path folder = Files.createDirectories(tenants.resolve(code));
			// modules that are started alone do not know the rules of ledgers
			for (Path file : files.filter((one) -> !one.endsWith("ledgers.yaml")).toList()) {
				Files.writeString(folder.resolve(file.getFileName()),
						edit.apply(Files.readString(file)).replace(YUAN, code));
			}
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
