package org.yidiantong.checklist.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.checklist.finding.LifeSituation;
import org.yidiantong.organization.OrganizationReading;
import org.yidiantong.tenancy.folder.FolderValidation;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Life events of the base list, completed by a district.
 */
class LifeEventsFormatUnitTests {

	private static final FolderValidation VALIDATION = FolderValidation.by(OrganizationReading.format(),
			new ChecklistFormat(), new LifeEventsFormat());

	@TempDir
	private Path tenants;

	@BeforeEach
	void copyPublishedFolder() throws IOException {
		for (String folder : List.of("341503", "base")) {
			Files.createDirectory(this.tenants.resolve(folder));
			try (Stream<Path> files = Files.list(PublishedFolders.TENANTS.resolve(folder))) {
				for (Path file : files.toList()) {
					Files.copy(file, this.tenants.resolve(folder).resolve(file.getFileName()));
				}
			}
		}
	}

	@Test
	void findsNothingInPublishedFolders() {
		assertThat(VALIDATION.findings(PublishedFolders.TENANTS)).isEmpty();
	}

	@Test
	void completesEventOfTheBaseListAndAddsEvents() throws IOException {
		write("""
				events:
				  - {code: BIRTH, words: [坐月子, 怀孕], items: [341503/L01]}
				  - {code: MOVING, name: 搬家, nameEn: Moving, items: [341503/L03]}
				""");
		List<LifeSituation> events = VALIDATION.draft(this.tenants.resolve("341503"), LifeEventsDraft.class).events();
		LifeSituation birth = events.get(0);
		assertThat(birth.name()).isEqualTo("生孩子");
		assertThat(birth.words()).contains("坐月子", "产检").containsOnlyOnce("怀孕");
		assertThat(birth.items()).contains("anhui/B24", "341503/L01");
		assertThat(events.get(events.size() - 1))
			.isEqualTo(new LifeSituation("MOVING", "搬家", "Moving", List.of(), List.of("341503/L03")));
	}

	@Test
	void namesEveryMistakeWithItsLine() throws IOException {
		write("""
				events:
				  - {code: MOVING, name: 搬家, items: [341503/L03]}
				  - {code: MOVING, name: 搬家}
				  - {code: NAMELESS, items: [341503/L03]}
				  - {code: FARMING, items: [anhui/B99, 341503/L02]}
				  - {code: FARMNG-2, wrods: []}
				""");
		assertThat(VALIDATION.findings(this.tenants).stream().map((one) -> one.at().line() + " " + one.code()))
			.containsExactlyInAnyOrder("3 checklist.life-event-twice", "4 checklist.life-event-nameless",
					"5 checklist.lineage-unknown", "6 tenancy.pattern-example", "6 tenancy.field-unknown");
	}

	private void write(String yaml) throws IOException {
		Files.writeString(this.tenants.resolve("341503/life-events.yaml"), yaml);
	}

}
