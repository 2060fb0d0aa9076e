package org.yidiantong.tenancy.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictFolder;
import org.yidiantong.tenancy.Finding;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.Location;
import org.yidiantong.tenancy.SourceDocument;

/**
 * A district's folder during reading. Records which files were read.
 */
final class SourceFolder implements DistrictFolder {

	private static final Pattern SHARED = Pattern.compile("[\\p{L}\\p{N}]+/[\\p{L}\\p{N}@._-]+");

	private final DistrictCode district;

	private final TenantsFolder folder;

	private final String name;

	private final FileReader reader;

	private final SortedMap<String, String> digests = new TreeMap<>();

	private final List<Finding> faults = new ArrayList<>();

	private boolean complete = true;

	SourceFolder(DistrictCode district, TenantsFolder folder, String name, FileReader reader) {
		this.district = district;
		this.folder = folder;
		this.name = name;
		this.reader = reader;
	}

	@Override
	public DistrictCode district() {
		return this.district;
	}

	@Override
	public <T> SourceDocument<T> read(String name, String schema, Class<T> type, Findings findings) {
		String path = this.name + "/" + name;
		ReadFile<T> file = this.reader.read(path, schema, type)
			.orElseGet(() -> ReadFile.refused(this.folder.displayPath(path), "tenancy.file-missing"));
		return noted(path, file, findings);
	}

	@Override
	public <T> Optional<SourceDocument<T>> readOptional(String name, String schema, Class<T> type, Findings findings) {
		String path = this.name + "/" + name;
		return this.reader.read(path, schema, type).map((file) -> noted(path, file, findings));
	}

	@Override
	public Optional<byte[]> content(String name, int most) {
		String path = this.name + "/" + name;
		return this.reader.content(path, most).map((content) -> {
			this.digests.put(path, new Digest().add(content).text());
			return content;
		});
	}

	@Override
	public <T> Optional<SourceDocument<T>> readShared(String path, String schema, Class<T> type, Findings findings) {
		if (!SHARED.matcher(path).matches() || path.contains("..")) {
			return Optional.empty();
		}
		return this.reader.readShared(path, schema, type).map((file) -> noted(path, file, findings));
	}

	@Override
	public List<String> shared(String folder) {
		return this.folder.names(folder).stream().map((name) -> folder + "/" + name).toList();
	}

	/** Reports files of the district that no format read. */
	void reportUnread(Findings findings) {
		String own = this.name + "/";
		List<String> known = this.digests.keySet().stream().filter((path) -> path.startsWith(own)).toList();
		List<String> names = known.stream().map((path) -> path.substring(own.length())).toList();
		for (String name : this.folder.names(this.name)) {
			if (!names.contains(name)) {
				findings.addUnknown(new Location(this.folder.displayPath(own + name), 1), "tenancy.file-unknown", name,
						names);
			}
		}
	}

	/** The digest of all files read. */
	String digest(List<String> readers) {
		Digest digest = new Digest();
		readers.forEach(digest::add);
		this.digests.forEach((path, text) -> digest.add(path).add(text));
		return digest.text();
	}

	/** Begins a section: forgets the faults of the files that the section before read. */
	void begin() {
		this.faults.clear();
		this.complete = true;
	}

	/** Whether all files that the section read say all that they should. */
	boolean isComplete() {
		return this.complete;
	}

	/** The faults of the section's files themselves, without those of what they say. */
	List<Finding> faults() {
		return List.copyOf(this.faults);
	}

	private <T> SourceDocument<T> noted(String path, ReadFile<T> file, Findings findings) {
		this.digests.put(path, file.digest());
		this.faults.addAll(file.findings());
		this.complete &= file.complete();
		file.findings().forEach(findings::add);
		return file.document();
	}

}
