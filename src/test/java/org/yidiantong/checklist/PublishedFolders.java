package org.yidiantong.checklist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.yaml.snakeyaml.Yaml;

import org.yidiantong.organization.OrganizationDraft;
import org.yidiantong.organization.OrganizationReading;
import org.yidiantong.tenancy.FolderValidation;

/**
 * The folders of {@code tenants/}, once as the modules read them and once as plain maps.
 */
final class PublishedFolders {

	static final Path TENANTS = Path.of("tenants");

	static final FolderValidation VALIDATION = FolderValidation.by(OrganizationReading.format(), new ChecklistFormat());

	private PublishedFolders() {
	}

	static ChecklistDraft checklist(String district) {
		return VALIDATION.draft(TENANTS.resolve(district), ChecklistDraft.class);
	}

	static OrganizationDraft organization(String district) {
		return VALIDATION.draft(TENANTS.resolve(district), OrganizationDraft.class);
	}

	static List<Map<String, Object>> plain(String file, String list) {
		try {
			Map<String, List<Map<String, Object>>> parts = new Yaml().load(Files.readString(TENANTS.resolve(file)));
			return parts.get(list);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
