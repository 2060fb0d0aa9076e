package org.yidiantong.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Creates the folder of the third district in {@code tenants/README.md} under any code.
 * Each test with a small district thus verifies the guide.
 */
public final class ThirdDistrict {

	private static final Pattern FILE = Pattern.compile("`341504/([a-z]+\\.yaml)`[^\\n]*\\n+```yaml\n(.*?)```",
			Pattern.DOTALL);

	private static final Path GUIDE = Path.of("tenants", "README.md");

	private ThirdDistrict() {
	}

	/**
	 * Writes the district's four files.
	 * @param tenants folder in which the district's folder is created
	 * @param code such as 340811, whose city is 340800
	 * @return the district's folder
	 */
	public static Path write(Path tenants, int code) {
		try {
			Path folder = Files.createDirectories(tenants.resolve(Integer.toString(code)));
			Matcher files = FILE.matcher(Files.readString(GUIDE));
			while (files.find()) {
				Files.writeString(folder.resolve(files.group(1)),
						files.group(2)
							.replace("341504", Integer.toString(code))
							.replace("341500", Integer.toString(code / 100 * 100)));
			}
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Replaces text in one of its files. */
	public static void edit(Path file, String before, String after) {
		try {
			Files.writeString(file, Files.readString(file).replace(before, after));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Removes all other lines from one of its files. */
	public static void editLines(Path file, Predicate<String> kept) {
		try {
			Files.write(file, Files.readAllLines(file).stream().filter(kept).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
