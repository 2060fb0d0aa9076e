package org.yidiantong.tenancy.folder;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.springframework.core.io.Resource;

/**
 * Access to the files of a tenants folder. Paths are relative to it, with forward
 * slashes.
 */
interface FolderFiles {

	/** Whether the folder exists. */
	boolean exists();

	/** The names of the folders in it. */
	SortedSet<String> folders();

	/** The names of the YAML files of a folder. */
	SortedSet<String> names(String folder);

	/** A file; empty when it does not exist. */
	Optional<Resource> file(String path);

	/** Whether a file is a link that leads out of the folder, and must not be read. */
	default boolean leadsOut(String path) {
		return false;
	}

	/** The path for display. */
	String displayPath(String path);

	/** These files, with another source as fallback. */
	default FolderFiles or(FolderFiles others) {
		FolderFiles these = this;
		return new FolderFiles() {

			@Override
			public boolean exists() {
				return these.exists() || others.exists();
			}

			@Override
			public SortedSet<String> folders() {
				return union(these.folders(), others.folders());
			}

			@Override
			public SortedSet<String> names(String folder) {
				return union(these.names(folder), others.names(folder));
			}

			@Override
			public Optional<Resource> file(String path) {
				return these.file(path).or(() -> others.file(path));
			}

			@Override
			public boolean leadsOut(String path) {
				return these.leadsOut(path);
			}

			@Override
			public String displayPath(String path) {
				return these.file(path).isEmpty() && others.file(path).isPresent() ? others.displayPath(path)
						: these.displayPath(path);
			}

		};
	}

	private static SortedSet<String> union(SortedSet<String> some, SortedSet<String> others) {
		SortedSet<String> union = new TreeSet<>(some);
		union.addAll(others);
		return union;
	}

}
