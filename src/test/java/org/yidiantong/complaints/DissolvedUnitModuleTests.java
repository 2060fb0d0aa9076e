package org.yidiantong.complaints;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.workflow.DispatchComplaint;
import org.yidiantong.complaints.inspection.ComplaintFilter;
import org.yidiantong.complaints.inspection.ComplaintView;
import org.yidiantong.complaints.inspection.UnitName;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.support.ThirdDistrict;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.Change;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.Finding;
import org.yidiantong.tenancy.FolderRejected;
import org.yidiantong.tenancy.folder.FolderManagement;
import org.yidiantong.tenancy.folder.TenantsFolder;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * A folder that drops a unit with open complaints: refused by name until it says who
 * takes over; nothing gets lost, and the former unit keeps its name.
 */
@WholeApplication
class DissolvedUnitModuleTests {

	private static final String DISSOLVED = "informationOfficers: ONE_EACH\ndissolved:\n  - {code: %s, successor: %s}\n";

	@TempDir
	private Path tenants;

	@Autowired
	private DistrictManagement districts;

	@Autowired
	private FolderManagement folders;

	@Autowired
	private ComplaintManagement complaints;

	@Autowired
	private ComplaintInspection inspection;

	@Autowired
	private ComplaintDesk desk;

	private DistrictCode code;

	private Path folder;

	private Actor dispatcher;

	@BeforeEach
	void applyNewDistrict() {
		this.code = IntStream.range(340501, 340599)
			.mapToObj(DistrictCode::new)
			.filter((code) -> this.districts.find(code).isEmpty())
			.findFirst()
			.orElseThrow();
		this.folder = ThirdDistrict.write(this.tenants, this.code.value());
		this.folders.apply(TenantsFolder.at(this.folder));
		this.dispatcher = actor(Role.DISPATCHER, null);
	}

	@Test
	void isRefusedByDiffAndApplyUntilASuccessorIsNamed() {
		dispatched("HU-D08");
		drop("HU-D08");
		assertThat(refused(() -> this.folders.diff(TenantsFolder.at(this.folder))))
			.satisfies((finding) -> assertThat(finding.code()).isEqualTo("organization.unit-busy"))
			.satisfies((finding) -> assertThat(finding.arguments()).containsExactly("HU-D08", "区司法局", "1"));
		assertThat(refused(() -> this.folders.apply(TenantsFolder.at(this.folder))).code())
			.isEqualTo("organization.unit-busy");
	}

	@Test
	void givesItsComplaintsToTheSuccessorAndKeepsItsName() {
		dispatched("HU-D08");
		drop("HU-D08");
		successor("HU-D08", "HU-D07");
		assertThat(this.folders.diff(TenantsFolder.at(this.folder)).get(0).changes())
			.extracting(Change::subject, Change::code)
			.contains(tuple("duty", "HU-D08"));
		this.folders.apply(TenantsFolder.at(this.folder));
		ComplaintView view = only();
		assertThat(view.units().leadUnit()).extracting(UnitName::name).isEqualTo("区卫生健康委员会");
		assertThat(view.history().get(view.history().size() - 1).unit()).extracting(UnitName::name).isEqualTo("区司法局");
		assertThat(in(() -> this.inspection.list(handler("HU-D07"), ComplaintFilter.ALL, new PageRequest(10, null)))
			.items()).hasSize(1);
	}

	@Test
	void isNotFollowedByAUnitOfTheOtherKind() {
		dispatched("HU-D08");
		drop("HU-D08");
		successor("HU-D08", "SU-PZ1");
		assertThat(refused(() -> this.folders.diff(TenantsFolder.at(this.folder))).code())
			.isEqualTo("organization.successor-kind");
	}

	@Test
	void canBeTakenBackByTheDistrict() {
		ActionResult dispatched = dispatched("HU-D08");
		ComplaintRef ref = new ComplaintRef(dispatched.id(), dispatched.revision());
		in(() -> this.desk.takeBack(this.dispatcher, ref, "改由其他单位办理"));
		assertThat(only().units().leadUnit()).isNull();
	}

	@Test
	void passesTheComplaintsOfAFirstDeskToItsSuccessor() {
		filed();
		String office = "SU-" + this.code + "100";
		ThirdDistrict.edit(this.folder.resolve("units.yaml"), "{code: " + office + ", name: 示范镇纪委",
				"{code: SU-PZ8, name: 示范镇纪检监察组");
		assertThat(refused(() -> this.folders.diff(TenantsFolder.at(this.folder))))
			.satisfies((finding) -> assertThat(finding.code()).isEqualTo("organization.unit-busy"))
			.satisfies((finding) -> assertThat(finding.arguments()).containsExactly(office, "示范镇纪委", "1"));
		successor(office, "SU-PZ8");
		this.folders.apply(TenantsFolder.at(this.folder));
		assertThat(only().units().supervisingUnit()).extracting(UnitName::name).isEqualTo("示范镇纪检监察组");
		Actor desk = actor(Role.SUPERVISING_OFFICER, new UnitCode("SU-PZ8"));
		assertThat(in(() -> this.inspection.list(desk, ComplaintFilter.ofWaiting(), new PageRequest(10, null))).items())
			.hasSize(1);
	}

	private ComplaintView filed() {
		in(() -> this.complaints.file(new FileComplaint(UUID.randomUUID().toString(), "L01", this.code + "100-V01",
				"路灯坏了", null, true, null)));
		return only();
	}

	private ActionResult dispatched(String unit) {
		ComplaintView filed = filed();
		return in(() -> this.desk.acceptAndDispatch(this.dispatcher,
				new ComplaintRef(filed.status().id(), filed.status().revision()),
				new DispatchComplaint(unit, null, List.of(), "请核实")));
	}

	private ComplaintView only() {
		return in(() -> this.inspection.find(this.dispatcher,
				this.inspection.list(this.dispatcher, ComplaintFilter.ALL, new PageRequest(1, null))
					.items()
					.get(0)
					.id()));
	}

	private void drop(String unit) {
		ThirdDistrict.edit(this.folder.resolve("units.yaml"), "[HEALTH, MEDICAL_INSURANCE]",
				"[HEALTH, MEDICAL_INSURANCE, JUSTICE, EMERGENCY, VETERANS, DATA_BUREAU]");
		ThirdDistrict.editLines(this.folder.resolve("units.yaml"),
				(line) -> !line.contains(unit) && !line.equals("     portfolio: LEGAL}"));
	}

	private void successor(String unit, String successor) {
		ThirdDistrict.edit(this.folder.resolve("units.yaml"), "informationOfficers: ONE_EACH\n",
				DISSOLVED.formatted(unit, successor));
	}

	private static Finding refused(ThrowingCallable work) {
		List<FolderRejected> caught = new ArrayList<>();
		assertThatExceptionOfType(FolderRejected.class).isThrownBy(work).satisfies(caught::add);
		assertThat(caught.get(0).findings()).hasSize(1);
		return caught.get(0).findings().get(0);
	}

	private Actor handler(String unit) {
		return actor(Role.HANDLING_OFFICER, new UnitCode(unit));
	}

	private Actor actor(Role role, @Nullable UnitCode unit) {
		return Actor.officer(UUID.randomUUID(), "OF-" + unit, this.code, unit, Set.of(role));
	}

	private <T> T in(Supplier<T> work) {
		return BoundDistrict.call(this.code, work);
	}

}
