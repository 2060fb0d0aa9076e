package org.yidiantong.separation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.yidiantong.complaints.imports.ImportManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.tenancy.DistrictCode;

/**
 * A file of complaints from another system that was checked and not taken over.
 */
@Component
class HistoryRows implements RowsEverywhere.Part {

	private final ImportManagement imports;

	HistoryRows(ImportManagement imports) {
		this.imports = imports;
	}

	@Override
	public void make(DistrictCode district) {
		Actor program = Actor.client(UUID.randomUUID(), RowsEverywhere.READER, district,
				EnumSet.of(Permission.CASES_IMPORT));
		try {
			Path file = Files.createTempFile("separation", ".jsonl");
			Files.writeString(file, "{\"number\": \"" + UUID.randomUUID() + "\", \"text\": \"路灯坏了\"}");
			this.imports.upload(program, "历史.jsonl", file);
			Files.delete(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
