package org.yidiantong.checklist.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.checklist.benefits.Benefit;
import org.yidiantong.checklist.finding.LifeSituation;
import org.yidiantong.organization.OrganizationReading;
import org.yidiantong.tenancy.folder.FolderValidation;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Life events of the base list, completed by a district, and policies.
 */
class LifeEventsFormatUnitTests {

	private static final FolderValidation VALIDATION = FolderValidation.by(OrganizationReading.format(),
			new ChecklistFormat(), new LifeEventsFormat(), new BenefitsFormat());

	@TempDir
	private Path tenants;

	@BeforeEach
	void copyPublishedFolder() throws IOException {
		PublishedFolders.copy(this.tenants);
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

	@Test
	void namesEveryMistakeOfPolicies() throws IOException {
		String rest = "name: 甲, plain: 乙, standard: [丙], eligibility: [丁], where: 戊, source: 己";
		Files.writeString(this.tenants.resolve("341503/benefits.yaml"), """
				benefits:
				  - {id: OLD_AGE_ALLOWANCE, REST, items: [anhui/B99], events: [NOTHING], documents: [NO_LAW]}
				  - {id: A, REST, items: [anhui/B16], from: '2021-02-01', until: '2021-01-31'}
				  - {id: A, REST, items: [anhui/B16]}
				""".replace("REST", rest));
		assertThat(VALIDATION.findings(this.tenants).stream().map((one) -> one.at().line() + " " + one.code()))
			.containsExactlyInAnyOrder("2 checklist.lineage-unknown", "2 checklist.life-event-unknown",
					"2 checklist.basis-unknown", "3 checklist.benefit-dates", "4 checklist.benefit-twice");
		List<Benefit> benefits = VALIDATION.draft(this.tenants.resolve("341503"), BenefitsDraft.class).benefits();
		assertThat(benefits.stream().filter((one) -> one.id().equals("OLD_AGE_ALLOWANCE")).map(Benefit::name))
			.containsExactly("甲");
		assertThat(benefits.stream().map(Benefit::id)).contains("SUBSISTENCE_ALLOWANCE", "A");
	}

	private void write(String yaml) throws IOException {
		Files.delete(this.tenants.resolve("341503/benefits.yaml"));
		Files.writeString(this.tenants.resolve("341503/life-events.yaml"), yaml);
	}

}
