package org.yidiantong.tenancy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.Yidiantong;
import org.yidiantong.support.ThirdDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * A district's folder on its way into the database while the application runs: whole or
 * not at all, the same twice, and never against what an operator did.
 */
@SpringBootTest(properties = "yidiantong.tenants-at-start=false")
@RecordApplicationEvents
class DistrictManagementModuleTests {

	@TempDir
	private Path tenants;

	@Autowired
	private DistrictManagement management;

	@Autowired
	private FolderReading reading;

	@Autowired
	private Districts districts;

	@Autowired
	private DistrictApplication application;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private ApplicationEvents events;

	@Value("${yidiantong.home:var}")
	private Path home;

	private int nextCode = 340101;

	private DistrictCode code;

	private Path folder;

	@BeforeEach
	void writeDistrict() {
		this.code = unusedCode();
		this.folder = ThirdDistrict.write(this.tenants, this.code.value());
		LastSection.failing = null;
	}

	@Test
	void appliesNewDistrictWhileRunning() {
		assertThat(this.management.find(this.code)).isEmpty();
		DistrictChanges changes = apply();
		assertThat(changes.revision()).isEqualTo(1);
		assertThat(changes.changes()).extracting(Change::subject).contains("district", "setting");
		assertThat(this.management.find(this.code)).get().extracting(District::name).isEqualTo("叶集区");
		assertThat(this.management.all()).extracting((district) -> district.code().value())
			.contains(this.code.value())
			.isSorted();
		assertThat(settings().limits().handlingWorkingDays().complex()).isEqualTo(30);
		assertThat(published()).containsExactly(1);
	}

	@Test
	void changesNothingWhenAppliedAgain() {
		apply();
		ThirdDistrict.edit(this.folder.resolve("district.yaml"), "shortName:", "# said otherwise\nshortName:");
		assertThat(apply()).isEqualTo(new DistrictChanges(this.code, 1, List.of()));
		assertThat(published()).containsExactly(1);
	}

	@Test
	void appliesOnlyWhatDiffers() {
		apply();
		ThirdDistrict.edit(this.folder.resolve("district.yaml"), "SIMPLE: 5", "SIMPLE: 4");
		assertThat(this.management.diff(TenantsFolder.at(this.tenants)).get(0).changes()).isEqualTo(apply().changes())
			.extracting(Change::code)
			.containsExactly("limits");
		assertThat(settings().limits().handlingWorkingDays().simple()).isEqualTo(4);
		assertThat(revisionsRecorded()).containsExactly(1, 2);
	}

	@Test
	void changesNothingByComparing() {
		DistrictChanges changes = this.management.diff(TenantsFolder.at(this.folder)).get(0);
		assertThat(changes.changes()).isNotEmpty();
		assertThat(this.management.find(this.code)).isEmpty();
	}

	@Test
	void refusesWholeFolderForOneMistake() {
		DistrictCode other = unusedCode();
		Path broken = ThirdDistrict.write(this.tenants, other.value());
		ThirdDistrict.edit(broken.resolve("district.yaml"), "level: DISTRICT", "level: NONE");
		assertThatExceptionOfType(FolderRejected.class).isThrownBy(this::apply)
			.satisfies((refusal) -> assertThat(refusal.findings()).extracting(Finding::code)
				.containsExactly("tenancy.word-unknown"));
		assertThat(this.management.find(this.code)).isEmpty();
		assertThat(this.management.find(other)).isEmpty();
	}

	@Test
	void leavesNothingHalfLoadedWhenLastSectionFails() {
		LastSection.failing = this.code;
		assertThatIllegalStateException().isThrownBy(this::apply);
		assertThat(this.management.find(this.code)).isEmpty();
		assertThat(revisionsRecorded()).isEmpty();
		LastSection.failing = null;
		assertThat(apply().revision()).isEqualTo(1);
	}

	@Test
	void appliesTheOthersWhenOneFails() {
		DistrictCode other = unusedCode();
		ThirdDistrict.write(this.tenants, other.value());
		LastSection.failing = this.code;
		assertThatIllegalStateException().isThrownBy(this::apply);
		assertThat(this.management.find(this.code)).isEmpty();
		assertThat(this.management.find(other)).isPresent();
	}

	@Test
	void letsConcurrentApplicationsWaitForEachOther() {
		List<CompletableFuture<DistrictChanges>> attempts = Stream
			.generate(() -> CompletableFuture.supplyAsync(this::apply))
			.limit(4)
			.toList();
		assertThat(attempts.stream().map(CompletableFuture::join)).allMatch((changes) -> changes.revision() == 1)
			.filteredOn((changes) -> !changes.changes().isEmpty())
			.hasSize(1);
	}

	@Test
	void startAppliesWhatOnlyStartsHaveApplied() {
		start();
		assertThat(revision()).contains(1);
		start();
		assertThat(revision()).contains(1);
		ThirdDistrict.edit(this.folder.resolve("district.yaml"), "SIMPLE: 5", "SIMPLE: 4");
		start();
		assertThat(revision()).contains(2);
	}

	@Test
	void startLeavesWhatOperatorApplied() {
		start();
		ThirdDistrict.edit(this.folder.resolve("district.yaml"), "SIMPLE: 5", "SIMPLE: 4");
		apply();
		ThirdDistrict.edit(this.folder.resolve("district.yaml"), "SIMPLE: 4", "SIMPLE: 3");
		start();
		assertThat(revision()).contains(2);
		assertThat(settings().limits().handlingWorkingDays().simple()).isEqualTo(4);
	}

	@Test
	void startLoadsTheOthersBesideBrokenFolderAndSaysSo() {
		apply();
		ThirdDistrict.edit(this.folder.resolve("district.yaml"), "level: DISTRICT", "level: NONE\nlevel: NONE");
		DistrictCode other = unusedCode();
		ThirdDistrict.write(this.tenants, other.value());
		StartDistricts start = start();
		assertThat(this.management.find(other)).isPresent();
		assertThat(revision()).contains(1);
		assertThat(new DistrictsHealth(this.districts, start).health().getDetails()).hasEntrySatisfying("refused",
				(refused) -> assertThat(refused).hasToString("{" + this.code + "=2 mistakes}"));
	}

	@Test
	void worksForEveryDistrictThoughOneFails() {
		apply();
		List<DistrictCode> done = new ArrayList<>();
		List<DistrictCode> failed = this.management.forEach((district) -> {
			done.add(BoundDistrict.required());
			if (district.code().equals(this.code)) {
				throw new IllegalStateException("planted");
			}
		});
		assertThat(failed).containsExactly(this.code);
		assertThat(done).containsExactlyElementsOf(this.management.all().stream().map(District::code).toList());
	}

	@Test
	void seesWhatTheDistrictToolAppliedBesideIt() throws Exception {
		List<String> lines = tool("apply", this.folder.toString());
		assertThat(lines).first().isEqualTo("1 个区县，没有错误");
		assertThat(lines).last().asString().startsWith("已应用 " + this.code + "，版本 1");
		assertThat(revision()).contains(1);
	}

	/** Runs the tool as an operator does, in a process of its own. */
	private List<String> tool(String verb, String folder) throws Exception {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		Process process = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"),
				Yidiantong.class.getName(), TenantsCommand.NAME, verb, folder, "--yidiantong.home=" + this.home)
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).as(out).isZero();
		return out.lines().toList();
	}

	private DistrictChanges apply() {
		return this.management.apply(TenantsFolder.at(this.tenants)).get(0);
	}

	private StartDistricts start() {
		StartDistricts start = new StartDistricts(new TenancyProperties(this.tenants, true), this.reading,
				this.districts, this.application);
		start.run(new DefaultApplicationArguments());
		return start;
	}

	private DistrictSettings settings() {
		return BoundDistrict.call(this.code, this.management::settings);
	}

	private Optional<Integer> revision() {
		return this.management.find(this.code).map(District::revision);
	}

	private List<Integer> published() {
		return this.events.stream(DistrictApplied.class)
			.filter((event) -> event.tenant().equals(this.code))
			.map(DistrictApplied::revision)
			.toList();
	}

	private List<Integer> revisionsRecorded() {
		String sql = "SELECT revision FROM tenancy_application WHERE tenant_id = ? ORDER BY revision";
		return BoundDistrict.call(this.code, () -> this.transaction
			.execute((status) -> this.jdbc.sql(sql).param(this.code.value()).query(Integer.class).list()));
	}

	/** The database outlives a run, so a code may be taken by an earlier one. */
	private DistrictCode unusedCode() {
		DistrictCode code = new DistrictCode(this.nextCode);
		while (this.management.find(code).isPresent()) {
			code = new DistrictCode(code.value() + (code.value() % 100 == 99 ? 2 : 1));
		}
		this.nextCode = code.value() + (code.value() % 100 == 99 ? 2 : 1);
		return code;
	}

	/** A section after all others, which can be made to fail. */
	@TestConfiguration
	static class Planted {

		@Bean
		SectionFormat<LastDraft> lastFormat() {
			return new LastFormat();
		}

		@Bean
		DistrictSection<LastDraft> lastSection() {
			return new LastSection();
		}

	}

	record LastDraft(DistrictCode district) {
	}

	static class LastFormat implements SectionFormat<LastDraft> {

		@Override
		public Class<LastDraft> draftType() {
			return LastDraft.class;
		}

		@Override
		public LastDraft read(DistrictFolder folder, Drafts earlier, Findings findings) {
			return new LastDraft(folder.district());
		}

	}

	static class LastSection implements DistrictSection<LastDraft> {

		private static volatile @Nullable DistrictCode failing;

		@Override
		public Class<LastDraft> draftType() {
			return LastDraft.class;
		}

		@Override
		public List<Change> diff(LastDraft draft) {
			return draft.district().equals(failing) ? List.of(new Change(Change.Kind.CHANGED, "last", "last", "fails"))
					: List.of();
		}

		@Override
		public void apply(LastDraft draft) {
			throw new IllegalStateException("planted");
		}

	}

}
