package org.yidiantong.tenancy.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.support.NationalNotice;
import org.yidiantong.support.ThirdDistrict;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.Change;
import org.yidiantong.tenancy.District;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.Finding;
import org.yidiantong.tenancy.FolderRejected;
import org.yidiantong.tenancy.events.DistrictApplied;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * A district's folder on its way into the database while the application runs: whole or
 * not at all, the same twice, and one at a time.
 */
@RecordApplicationEvents
class FolderManagementModuleTests extends NewDistrictFolder {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private ApplicationEvents events;

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
		assertThat(this.folders.diff(TenantsFolder.at(this.tenants)).get(0).changes()).isEqualTo(apply().changes())
			.extracting(Change::code)
			.containsExactly("limits");
		assertThat(settings().limits().handlingWorkingDays().simple()).isEqualTo(4);
		assertThat(revisionsRecorded()).containsExactly(1, 2);
	}

	@Test
	void leavesALineInTheAuditLogForEachChange(@Autowired AuditLog audit) {
		apply();
		assertThat(recorded(audit)).containsExactly("tenancy.found district/" + this.code);
		ThirdDistrict.edit(this.folder.resolve("district.yaml"), "SIMPLE: 5", "SIMPLE: 4");
		ThirdDistrict.edit(this.folder.resolve("units.yaml"), "name: 区民政局", "name: 区民政和养老局");
		List<String> changes = apply().changes()
			.stream()
			.map((one) -> "tenancy.changed " + one.subject() + "/" + one.code())
			.toList();
		assertThat(changes).hasSizeGreaterThan(1).contains("tenancy.changed setting/limits");
		assertThat(recorded(audit)).containsExactlyInAnyOrderElementsOf(
				Stream.concat(Stream.of("tenancy.found district/" + this.code), changes.stream()).toList());
	}

	@Test
	void leavesALineInTheAuditLogForANewCalendar(@Autowired AuditLog audit, @Autowired FlywayConnectionDetails owner)
			throws IOException {
		apply();
		Path file = Files.createDirectories(this.tenants.resolve("calendar")).resolve("cn.yaml");
		Files.writeString(file, """
				years:
				  2095:
				    holidays:
				      - {from: 2095-01-03, to: 2095-01-05}
				    makeupWorkdays: []
				""");
		try {
			apply();
			assertThat(recorded(audit)).containsExactly("tenancy.added calendar/2095",
					"tenancy.found district/" + this.code);
		}
		finally {
			NationalNotice.forget(owner, 2095);
		}
	}

	private List<String> recorded(AuditLog audit) {
		return BoundDistrict.call(this.code, () -> audit.latest(100))
			.stream()
			.filter((entry) -> entry.action().startsWith("tenancy."))
			.peek((entry) -> assertThat(entry.label()).isNotBlank())
			.map((entry) -> entry.action() + " " + entry.subject())
			.toList();
	}

	@Test
	void changesNothingByComparing() {
		DistrictChanges changes = this.folders.diff(TenantsFolder.at(this.folder)).get(0);
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
		PlantedSection.LastSection.failing = this.code;
		assertThatIllegalStateException().isThrownBy(this::apply);
		assertThat(this.management.find(this.code)).isEmpty();
		assertThat(revisionsRecorded()).isEmpty();
		PlantedSection.LastSection.failing = null;
		assertThat(apply().revision()).isEqualTo(1);
	}

	@Test
	void appliesTheOthersWhenOneFails() {
		DistrictCode other = unusedCode();
		ThirdDistrict.write(this.tenants, other.value());
		PlantedSection.LastSection.failing = this.code;
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

	private List<Integer> published() {
		return this.events.stream(DistrictApplied.class)
			.filter((event) -> event.tenant() == this.code.value())
			.map(DistrictApplied::revision)
			.toList();
	}

	private List<Integer> revisionsRecorded() {
		String sql = "SELECT revision FROM tenancy_application WHERE tenant_id = ? ORDER BY revision";
		return BoundDistrict.call(this.code, () -> this.transaction
			.execute((status) -> this.jdbc.sql(sql).param(this.code.value()).query(Integer.class).list()));
	}

}
