package org.yidiantong.tenancy.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.util.Assert;

/**
 * A folder laid out as {@code tenants/}: shared files and one folder for each district.
 * May be the one inside the jar, one on disk, or a single district's folder on disk.
 * Shared files that are not on disk are taken from the jar.
 */
public final class TenantsFolder {

	private static final Set<String> SHARED = Set.of("base", "calendar", "schema");

	private final FolderFiles files;

	private final FolderFiles shared;

	private final @Nullable String only;

	private TenantsFolder(FolderFiles files, FolderFiles shared, @Nullable String only) {
		this.files = files;
		this.shared = shared;
		this.only = only;
	}

	/** The folder on the classpath. */
	public static TenantsFolder inside() {
		FolderFiles files = new ClasspathFiles();
		return new TenantsFolder(files, files, null);
	}

	/** A folder on disk: a tenants folder or a single district's. */
	public static TenantsFolder at(Path path) {
		Path folder = real(path.toAbsolutePath().normalize());
		FolderFiles classpath = new ClasspathFiles();
		Path parent = folder.getParent();
		if (parent != null && Files.exists(folder.resolve(DistrictFormat.FILE))) {
			FolderFiles files = new DiskFiles(parent, true);
			return new TenantsFolder(files, files.or(classpath), folder.getFileName().toString());
		}
		FolderFiles files = new DiskFiles(folder, false);
		return new TenantsFolder(files, files.or(classpath), null);
	}

	/** A folder in memory, which takes shared files that it lacks from another one. */
	static TenantsFolder of(WrittenFiles files, TenantsFolder source) {
		return new TenantsFolder(files, files.or(source.shared), null);
	}

	/** The paths of the shared files that are on disk, and thus not in the jar. */
	List<String> sharedOnDisk() {
		return Stream.of("base", "calendar")
			.flatMap((folder) -> names(folder).stream().map((name) -> folder + "/" + name))
			.filter((path) -> !displayPath(path).startsWith(ClasspathFiles.PREFIX))
			.toList();
	}

	/** Whether this is a single district's folder. */
	public boolean isSingle() {
		return this.only != null;
	}

	/** Whether the folder exists. */
	boolean exists() {
		return this.files.exists();
	}

	/** The names of the districts' folders, sorted. */
	List<String> districts() {
		return (this.only != null) ? List.of(this.only)
				: this.files.folders().stream().filter(this::isDistrict).toList();
	}

	/** The names of the YAML files of a folder, sorted. */
	Set<String> names(String folder) {
		return isShared(folder) ? new TreeSet<>(this.shared.names(folder)) : this.files.names(folder);
	}

	/** A file by its path from here; empty when there is none. */
	Optional<Resource> file(String path) {
		Assert.doesNotContain(path, "..", "A path leads out of the folder");
		return files(path).file(path);
	}

	/** Whether a file is a link that leads out of the folder. */
	boolean leadsOut(String path) {
		return files(path).leadsOut(path);
	}

	/** The path of a file as a person finds it. */
	String displayPath(String path) {
		return files(path).displayPath(path);
	}

	/** The folder itself may be a link. */
	private static Path real(Path folder) {
		try {
			return folder.toRealPath();
		}
		catch (IOException missing) {
			return folder;
		}
	}

	private FolderFiles files(String path) {
		return isShared(path.substring(0, Math.max(0, path.indexOf('/')))) ? this.shared : this.files;
	}

	private boolean isDistrict(String folder) {
		return !isShared(folder)
				&& (folder.matches("[0-9]+") || this.files.file(folder + "/" + DistrictFormat.FILE).isPresent());
	}

	private static boolean isShared(String folder) {
		return SHARED.contains(folder);
	}

}
