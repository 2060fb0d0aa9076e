package org.yidiantong.tenancy.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Generated lists on their way from YAML into the database and back. The build tries as
 * many as are quick; {@code -Dyidiantong.lists=5000} tries more.
 */
class ListRoundTripModuleTests extends NewDistrictFolder {

	private static final int LISTS = Integer.getInteger("yidiantong.lists", 20);

	/** A year has 99 version numbers. */
	private static final int IN_A_YEAR = 99;

	@Test
	void givesEveryListBackByteForByte() throws IOException {
		apply();
		for (int seed = 0; seed < LISTS; seed++) {
			String version = (2022 + seed / IN_A_YEAR) + "." + (1 + seed % IN_A_YEAR);
			byte[] yaml = new GeneratedList(seed).yaml(version);
			Files.write(this.folder.resolve("checklist.yaml"), yaml);
			assertThat(apply().changes()).as("list %d is published", seed).isNotEmpty();
			FolderExport export = this.folders.export(List.of(this.code));
			assertThat(text(export.files().get(this.code + "/checklist.yaml"))).as("list %d", seed)
				.isEqualTo(text(yaml));
			assertThat(export.isFaithful()).as("list %d: %s %s", seed, export.findings(), export.changes()).isTrue();
		}
	}

	private static String text(byte[] content) {
		return new String(content, StandardCharsets.UTF_8);
	}

}
