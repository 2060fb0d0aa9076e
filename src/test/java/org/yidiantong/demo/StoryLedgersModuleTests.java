package org.yidiantong.demo;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.disclosure.ledger.LedgerManagement;
import org.yidiantong.disclosure.ledger.PublishedLedger;
import org.yidiantong.disclosure.ledger.PublishedLedgers;
import org.yidiantong.disclosure.ledger.StaffLedgerLine;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.CopyOfYuan;
import org.yidiantong.support.ExhaustiveTest;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.folder.FolderManagement;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The ledgers of 裕安区's story, played in a copy of the district, against the accounts in
 * its file.
 */
@WholeApplication
@BusinessDay("2021-12-15")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExhaustiveTest
class StoryLedgersModuleTests {

	@TempDir
	private static Path tenants;

	@Autowired
	private AutowireCapableBeanFactory beans;

	@Autowired
	private DistrictManagement districts;

	@Autowired
	private FolderManagement folders;

	@Autowired
	private PublishedLedgers ledgers;

	@Autowired
	private LedgerManagement officersLedgers;

	@Autowired
	private BusinessClock clock;

	private DistrictCode code;

	private Story story;

	@BeforeAll
	void plays() throws IOException {
		this.code = CopyOfYuan.apply(this.districts, this.folders, tenants);
		String text = new ClassPathResource("demo/341503-accounts.yaml").getContentAsString(StandardCharsets.UTF_8);
		Story whole = StoryFiles.parse(CopyOfYuan.of(text, this.code));
		this.story = new Story(whole.district(), List.of(), List.of(), whole.accounts(), List.of(), List.of());
		new StoryPlayer(this.beans.createBean(StoryManagement.class), this.beans.createBean(ModuleDoors.class),
				this.clock, this.districts)
			.play(this.story);
	}

	@Test
	void tellsLedgersWithTheBalancesOfTheAccounts() {
		List<Story.Account> told = this.story.accounts()
			.stream()
			.flatMap((several) -> several.villages().stream())
			.filter(LedgerScenes::tells)
			.toList();
		assertThat(told).hasSize(5 * 12);
		assertThat(told).allSatisfy((one) -> {
			PublishedLedger ledger = in(
					() -> this.ledgers.month(one.place(), YearMonth.parse(one.period())).orElseThrow());
			assertThat(BigDecimal.valueOf(ledger.sums().opening(), 2)).isEqualByComparingTo(one.opening());
			assertThat(BigDecimal.valueOf(ledger.sums().closing(), 2)).isEqualByComparingTo(one.closing());
			assertThat(ledger.content().rows()).hasSize(one.income().size() + one.expense().size());
		});
	}

	@Test
	void tellsTheLampsAsARowOfTheirItem() {
		PublishedLedger october = in(
				() -> this.ledgers.month(new PlaceCode(this.code + "100-V04"), YearMonth.of(2021, 10)).orElseThrow());
		assertThat(october.content().rows()).filteredOn((row) -> row.item() != null)
			.singleElement()
			.satisfies((row) -> assertThat(
					List.of(row.item().value(), row.day().toString(), row.amount(), row.counterparty()))
				.containsExactly("L01", "2021-10-19", 68_000L, "李*"));
	}

	@Test
	void raisesOneFindingOnly() {
		List<StaffLedgerLine> found = in(() -> this.officersLedgers
			.year(Actor.officer(UUID.randomUUID(), "dispatcher", this.code, null, EnumSet.of(Role.DISPATCHER)), 2021))
			.stream()
			.filter((line) -> line.findings() > 0)
			.toList();
		assertThat(found).singleElement().satisfies((line) -> {
			assertThat(line.place()).hasToString(this.code + LedgerScenes.UNDECIDED);
			assertThat(line.findings()).isEqualTo(1);
		});
	}

	private <T> T in(Supplier<T> work) {
		return BoundDistrict.call(this.code, work);
	}

}
