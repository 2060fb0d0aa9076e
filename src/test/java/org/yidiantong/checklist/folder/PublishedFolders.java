package org.yidiantong.checklist.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.yaml.snakeyaml.Yaml;
import org.yidiantong.organization.OrganizationDraft;
import org.yidiantong.organization.OrganizationReading;
import org.yidiantong.tenancy.Location;
import org.yidiantong.tenancy.folder.FolderValidation;

/**
 * The folders of {@code tenants/}, once as the modules read them and once as plain maps.
 */
public final class PublishedFolders {

	public static final Path TENANTS = Path.of("tenants");

	public static final FolderValidation VALIDATION = FolderValidation.by(OrganizationReading.format(),
			new ChecklistFormat());

	private PublishedFolders() {
	}

	/** Copies the folder of 341503 and the base lists, so that a test can change them. */
	static void copy(Path tenants) throws IOException {
		for (String folder : List.of("341503", "base")) {
			Files.createDirectory(tenants.resolve(folder));
			try (Stream<Path> files = Files.list(TENANTS.resolve(folder))) {
				for (Path file : files.toList()) {
					Files.copy(file, tenants.resolve(folder).resolve(file.getFileName()));
				}
			}
		}
	}

	public static ChecklistDraft checklist(String district) {
		return VALIDATION.draft(TENANTS.resolve(district), ChecklistDraft.class);
	}

	/** A draft that publishes an edition as it is. */
	public static ChecklistDraft draft(Edition edition, Location version, Location baseVersion) {
		return new ChecklistDraft(Optional.of(edition), edition.items(), version, baseVersion,
				List.of(new OfferedBase(edition.base(), edition.items())), NextList.NONE);
	}

	public static OrganizationDraft organization(String district) {
		return VALIDATION.draft(TENANTS.resolve(district), OrganizationDraft.class);
	}

	public static List<Map<String, Object>> plain(String file, String list) {
		try {
			Map<String, List<Map<String, Object>>> parts = new Yaml().load(Files.readString(TENANTS.resolve(file)));
			return parts.get(list);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
