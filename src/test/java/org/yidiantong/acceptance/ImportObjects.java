package org.yidiantong.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.yidiantong.complaints.imports.ImportManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.tenancy.BoundDistrict;

/**
 * Sends a file with a complaint from another system.
 */
@Component
class ImportObjects implements ModuleObjects {

	private final ImportManagement imports;

	ImportObjects(ImportManagement imports) {
		this.imports = imports;
	}

	@Override
	public Map<String, String> ids(Actor desk, Actor village, String place) {
		// under the name of the officer of the district's, because only who sent a file
		// gets it back
		Actor dispatcher = Actor.officer(UUID.randomUUID(), "OF-", desk.district(), null, Set.of(Role.DISPATCHER));
		try {
			Path file = Files.createTempFile("acceptance", ".jsonl");
			Files.writeString(file,
					"{\"number\": \"%s\", \"state\": \"SUBMITTED\", \"text\": \"路灯坏了\", \"place\": \"%s\", "
						.formatted(UUID.randomUUID(), place) + "\"filed\": \"2021-12-01\"}");
			UUID id = BoundDistrict.call(desk.district(), () -> upload(dispatcher, file));
			Files.delete(file);
			return Map.of("imports/id", id.toString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private UUID upload(Actor dispatcher, Path file) {
		try {
			return this.imports.upload(dispatcher, "历史.jsonl", file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
