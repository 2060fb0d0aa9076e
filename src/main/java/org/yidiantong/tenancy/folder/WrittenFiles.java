package org.yidiantong.tenancy.folder;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/**
 * A tenants folder in memory, as an export writes it.
 */
final class WrittenFiles implements FolderFiles {

	private final SortedMap<String, byte[]> contents = new TreeMap<>();

	void put(String path, byte[] content) {
		this.contents.put(path, content);
	}

	boolean has(String path) {
		return this.contents.containsKey(path);
	}

	/** The files by their paths. */
	Map<String, byte[]> all() {
		return this.contents;
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public SortedSet<String> folders() {
		SortedSet<String> folders = new TreeSet<>();
		this.contents.keySet().forEach((path) -> folders.add(path.substring(0, path.indexOf('/'))));
		return folders;
	}

	@Override
	public SortedSet<String> names(String folder) {
		SortedSet<String> names = new TreeSet<>();
		this.contents.keySet()
			.stream()
			.filter((path) -> path.matches("\\Q" + folder + "\\E/[^/]+\\.ya?ml"))
			.forEach((path) -> names.add(path.substring(folder.length() + 1)));
		return names;
	}

	@Override
	public Optional<Resource> file(String path) {
		return Optional.ofNullable(this.contents.get(path)).map(ByteArrayResource::new);
	}

	@Override
	public String displayPath(String path) {
		return path;
	}

}
