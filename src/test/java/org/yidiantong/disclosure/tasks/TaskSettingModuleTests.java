package org.yidiantong.disclosure.tasks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.eventlog.EventLogReader;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.DisclosingDistrict;
import org.yidiantong.support.ModuleTest;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.Change;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.folder.FolderManagement;
import org.yidiantong.tenancy.FolderRejected;
import org.yidiantong.tenancy.folder.TenantsFolder;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Setting tasks when others do it too, and when places begin one after another.
 */
@ModuleTest(nested = { "tenancy.folder", "checklist.folder", "checklist.publishing", "checklist.adaptation",
		"disclosure.tasks", "notification", "identity", "identity.clients", "identity.credentials", "secrets" })
@BusinessDay("2021-12-15")
class TaskSettingModuleTests {

	@TempDir
	private Path tenants;

	@Autowired
	private DistrictManagement districts;

	@Autowired
	private FolderManagement folders;

	@Autowired
	private TaskManagement setting;

	@Autowired
	private TaskScheduler scheduler;

	@Autowired
	private Plans plans;

	@Autowired
	private TaskSets sets;

	@Autowired
	private EventLogReader log;

	@Autowired
	private PlatformTransactionManager transactions;

	private DistrictCode code;

	@BeforeEach
	void begins() {
		this.code = DisclosingDistrict.apply(this.districts, this.folders, this.tenants);
	}

	@Test
	void setsEachOnceWhenSeveralDoItAtOnce() {
		List<CompletableFuture<Integer>> runs = IntStream.range(0, 4)
			.mapToObj((run) -> CompletableFuture.supplyAsync(() -> in(this.setting::set)))
			.toList();
		assertThat(runs.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(2 * 4);
		assertThat(said()).containsExactly("2021-09 1", "2021-Q3 1", "2021-10 1", "2021-11 1");
	}

	@Test
	void isSetByTheHourlyJob() {
		this.scheduler.set();
		assertThat(said()).containsExactly("2021-09 1", "2021-Q3 1", "2021-10 1", "2021-11 1");
	}

	@Test
	void setsWhatBeginsLaterBesideWhatIsSet() {
		DisclosurePlan.Step village = new DisclosurePlan.Step(YearMonth.of(2021, 9), Set.of(this.code + "100-V01"));
		DisclosurePlan.Step all = new DisclosurePlan.Step(YearMonth.of(2021, 11), Set.of(this.code + "100"));
		assertThat(set(village)).isEqualTo(4);
		assertThat(set(village, all)).isEqualTo(1);
		assertThat(set(village, all)).isZero();
		assertThat(said()).containsExactly("2021-09 1", "2021-Q3 1", "2021-10 1", "2021-11 1", "2021-11 2");
	}

	@Test
	void isNotBegunInThePastWithoutSayingSo() throws IOException {
		in(this.setting::set);
		Path folder = this.tenants.resolve("disclosing-" + this.code);
		Path file = folder.resolve(this.code + "/disclosure.yaml");
		Files.writeString(file, "begin: [{from: '2021-05', places: [ALL]}]\n");
		assertThatExceptionOfType(FolderRejected.class).isThrownBy(() -> this.folders.diff(TenantsFolder.at(folder)))
			.satisfies((refused) -> assertThat(refused.findings()).singleElement()
				.satisfies((finding) -> assertThat(finding.code()).isEqualTo("disclosure.from-unmarked")));
		Files.writeString(file, "begin: [{from: '2021-05', backdated: true, places: [ALL]}]\n");
		assertThat(described(folder)).startsWith("2021-05起：全部").doesNotContain("立即逾期");
	}

	@Test
	void saysHowManyTasksThatAreNotSetYetWouldBeOverdueAtOnce() throws IOException {
		Path folder = this.tenants.resolve("disclosing-" + this.code);
		Files.writeString(folder.resolve(this.code + "/disclosure.yaml"),
				"begin: [{from: '2021-08', backdated: true, places: [ALL]}]\n");
		assertThat(described(folder)).matches("2021-08起：全部.*；其中 [1-9]\\d* 项任务立即逾期");
		in(this.setting::set);
		assertThat(described(folder)).doesNotContain("立即逾期");
	}

	private String described(Path folder) {
		List<Change> changes = this.folders.diff(TenantsFolder.at(folder)).get(0).changes();
		assertThat(changes).hasSize(1);
		return changes.get(0).description();
	}

	@Test
	void takesBackWhatAMistakenStepMadeAndKeepsTheReason() throws IOException {
		in(this.setting::set);
		assertThat(read(this.sets::standing)).hasSize(4);
		Path folder = this.tenants.resolve("disclosing-" + this.code);
		Path file = folder.resolve(this.code + "/disclosure.yaml");
		String wrong = Files.readString(file);
		String withdrawn = "withdrawn: [{before: '2021-12', places: [ALL], reason: 起始月份写错}]\n";
		Files.writeString(file, wrong + withdrawn);
		assertThatExceptionOfType(FolderRejected.class).isThrownBy(() -> this.folders.diff(TenantsFolder.at(folder)))
			.satisfies((refused) -> assertThat(refused.findings())
				.anySatisfy((finding) -> assertThat(finding.code()).isEqualTo("disclosure.still-begins")));
		Files.writeString(file, "begin: [{from: '2021-12', places: [ALL]}]\n" + withdrawn);
		assertThat(this.folders.diff(TenantsFolder.at(folder)).get(0).changes())
			.anySatisfy((change) -> assertThat(change.description()).contains("2021-12以前的公开任务撤销", "原因：起始月份写错"));
		this.folders.apply(TenantsFolder.at(folder));
		assertThat(read(this.sets::standing)).isEmpty();
		assertThat(read(this.sets::known)).hasSize(4);
		assertThat(said()).containsExactly("2021-09 1", "2021-Q3 1", "2021-10 1", "2021-11 1", "2021-09 2", "2021-10 2",
				"2021-11 2", "2021-Q3 2");
		this.folders.apply(TenantsFolder.at(folder));
		assertThat(in(this.setting::set)).isZero();
		assertThat(said()).hasSize(8);
	}

	private int set(DisclosurePlan.Step... steps) {
		DisclosurePlan plan = new DisclosurePlan(List.of(steps), DisclosurePlan.DueDays.USUAL);
		in(() -> new TransactionTemplate(this.transactions).execute((status) -> {
			this.plans.put(plan);
			return true;
		}));
		return in(this.setting::set);
	}

	private List<String> said() {
		return in(() -> this.log.after(0, EventLogReader.MOST)).stream()
			.filter((one) -> one.subject().startsWith("disclosure-tasks/"))
			.map((one) -> one.subject().replace("disclosure-tasks/", "") + " " + one.subjectVersion())
			.toList();
	}

	private <T> T read(Supplier<T> rows) {
		return in(() -> new TransactionTemplate(this.transactions).execute((status) -> rows.get()));
	}

	private <T> T in(Supplier<T> work) {
		return BoundDistrict.call(this.code, work);
	}

}
