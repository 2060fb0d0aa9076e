package org.yidiantong.checklist.upkeep;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.checklist.Basis;
import org.yidiantong.checklist.figures.ItemFigure;
import org.yidiantong.complaints.ActionResult;
import org.yidiantong.complaints.ComplaintDesk;
import org.yidiantong.complaints.ComplaintHandling;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.workflow.DispatchComplaint;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.evaluation.EvaluationManagement;
import org.yidiantong.evaluation.RateComplaint;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.Role;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.CopyOfYuan;
import org.yidiantong.support.UniqueText;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.folder.FolderManagement;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The administrator sees complaints, satisfaction and lapsed bases beside each item.
 */
@WholeApplication
@BusinessDay("2024-06-03")
class ItemOverviewWebTests {

	@TempDir
	private Path tenants;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private DistrictManagement districts;

	@Autowired
	private FolderManagement folders;

	@Autowired
	private OverviewManagement overview;

	@Autowired
	private ComplaintManagement complaints;

	@Autowired
	private ComplaintDesk desk;

	@Autowired
	private ComplaintHandling handling;

	@Autowired
	private EvaluationManagement evaluation;

	private DistrictCode code;

	private Actor admin;

	@BeforeEach
	void begins() {
		this.code = CopyOfYuan.apply(this.districts, this.folders, this.tenants);
		this.admin = Actor.officer(UUID.randomUUID(), "admin", this.code, null, Set.of(Role.DISTRICT_ADMINISTRATOR));
	}

	@Test
	void countsComplaintsAndRatingsOfEachItem() {
		file("B16");
		file("B16");
		rate(file("B17"), 5);
		rate(file("B17"), 2);
		assertThat(item("B16").figure()).isEqualTo(new ItemFigure(2, 0, 0));
		assertThat(item("B17").figure()).isEqualTo(new ItemFigure(2, 2, 1));
		assertThat(item("B18").figure()).isEqualTo(ItemFigure.NONE);
		assertThat(items()).filteredOn(ItemOverview::isQuiet).hasSize(34);
		assertThat(page()).contains("现行清单共 36 项", "近一年没有投诉的 34 项", "1／2", "B17", "提建议").doesNotContain("??");
	}

	@Test
	void findsBasesThatAreNotInForce() {
		List<Basis> lapsed = items().stream().flatMap((one) -> one.lapsed().stream()).toList();
		assertThat(lapsed).isNotEmpty()
			.allSatisfy((basis) -> assertThat(basis.inForceTo()).isNotNull().isBefore("2024-06-03"));
		assertThat(page()).contains("依据《" + lapsed.get(0).title() + "》现在没有效力");
		assertThat(items()).allMatch(ItemOverview::led);
	}

	@Test
	void isForTheAdministrator() {
		Actor leader = Actor.officer(UUID.randomUUID(), "leader", this.code, null, Set.of(Role.LEADER));
		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> BoundDistrict.call(this.code, () -> this.overview.items(leader)));
	}

	private TrackingCode file(String item) {
		FileComplaint asked = new FileComplaint(UUID.randomUUID().toString(), item, this.code + "100-V04",
				UniqueText.after("材料交了没有答复"), null, true, null);
		return TrackingCode.parse(BoundDistrict.call(this.code, () -> this.complaints.file(asked)).trackingCode());
	}

	private void rate(TrackingCode tracking, int level) {
		Actor program = Actor.client(UUID.randomUUID(), "test-" + this.code, this.code,
				EnumSet.of(Permission.CASES_READ, Permission.CASES_DISPATCH, Permission.CASES_HANDLE));
		BoundDistrict.run(this.code, () -> {
			ComplaintRef filed = new ComplaintRef(this.complaints.rateable(tracking).complaint(), 0);
			DispatchComplaint order = new DispatchComplaint("HU-" + this.code + "100-V04", null, List.of(), "请核实");
			ComplaintRef dispatched = ref(this.desk.acceptAndDispatch(program, filed, order));
			this.desk.approveAndClose(program, ref(this.handling.reply(program, dispatched, "已经办妥")), null);
			this.evaluation.rate(new RateComplaint(tracking, level, List.of(), null, null, false));
		});
	}

	private static ComplaintRef ref(ActionResult result) {
		return new ComplaintRef(result.id(), result.revision());
	}

	private List<ItemOverview> items() {
		return BoundDistrict.call(this.code, () -> this.overview.items(this.admin));
	}

	private ItemOverview item(String wanted) {
		return items().stream().filter((one) -> one.code().value().equals(wanted)).findFirst().orElseThrow();
	}

	private String page() {
		var result = this.web.get()
			.uri("/" + this.code + "/staff/checklist/items")
			.requestAttr(Actor.ATTRIBUTE, this.admin)
			.exchange();
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
