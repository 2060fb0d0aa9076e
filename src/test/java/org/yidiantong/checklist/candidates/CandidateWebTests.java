package org.yidiantong.checklist.candidates;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.complaints.ComplaintDesk;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.complaints.Nature;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.Role;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.CopyOfYuan;
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
 * The administrator sees what accepted complaints outside the list have in common.
 */
@WholeApplication
@BusinessDay("2024-06-03")
class CandidateWebTests {

	@TempDir
	private Path tenants;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private DistrictManagement districts;

	@Autowired
	private FolderManagement folders;

	@Autowired
	private CandidateManagement candidates;

	@Autowired
	private ComplaintManagement complaints;

	@Autowired
	private ComplaintDesk desk;

	private DistrictCode code;

	private Actor admin;

	@BeforeEach
	void begins() {
		this.code = CopyOfYuan.apply(this.districts, this.folders, this.tenants);
		this.admin = Actor.officer(UUID.randomUUID(), "admin", this.code, null, Set.of(Role.DISTRICT_ADMINISTRATOR));
	}

	@Test
	void showsWordsOfComplaintsOutsideTheList() {
		accept(file(null, "V01", "自动售水机吞钱", Nature.REQUEST));
		accept(file(null, "V02", "村口自动售水机坏了", Nature.REQUEST));
		file(null, "V03", "自动售水机没有人管", Nature.REQUEST);
		assertThat(found().lines()).as("one is not accepted yet").isEmpty();
		accept(file(null, "V04", "自动售水机的水有味", Nature.REQUEST));
		assertThat(found()).satisfies((found) -> {
			assertThat(found.outside()).isEqualTo(3);
			assertThat(found.lines()).singleElement().satisfies((line) -> {
				assertThat(line.word()).isEqualTo("自动售水机");
				assertThat(line.complaints()).isEqualTo(3);
				assertThat(line.places()).isEqualTo(3);
			});
		});
		assertThat(page()).contains("自动售水机", "看了 3 件清单外投诉", "建议增加", "kind=ADD").doesNotContain("??", "吞钱");
	}

	@Test
	void leavesOutReportsAndWhatIsOnTheList() {
		for (String village : Set.of("V01", "V02", "V04")) {
			accept(file(null, village, "会计私卖自动售水机", Nature.REPORT));
			accept(file("B16", village, "低保名单不公开", Nature.REQUEST));
		}
		assertThat(found().outside()).isZero();
		assertThat(page()).contains("近一年没有清单外的投诉").doesNotContain("自动售水机", "低保");
	}

	@Test
	void isForTheAdministrator() {
		Actor leader = Actor.officer(UUID.randomUUID(), "leader", this.code, null, Set.of(Role.LEADER));
		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> BoundDistrict.call(this.code, () -> this.candidates.find(leader)));
	}

	private TrackingCode file(@Nullable String item, String village, String text, Nature nature) {
		FileComplaint asked = new FileComplaint(UUID.randomUUID().toString(), item, this.code + "100-" + village, text,
				nature.name(), true, null);
		return TrackingCode.parse(BoundDistrict.call(this.code, () -> this.complaints.file(asked)).trackingCode());
	}

	private void accept(TrackingCode tracking) {
		Actor program = Actor.client(UUID.randomUUID(), "test-" + this.code, this.code,
				EnumSet.of(Permission.CASES_READ, Permission.CASES_DISPATCH));
		BoundDistrict.run(this.code,
				() -> this.desk.accept(program, new ComplaintRef(this.complaints.rateable(tracking).complaint(), 0)));
	}

	private Candidates found() {
		return BoundDistrict.call(this.code, () -> this.candidates.find(this.admin));
	}

	private String page() {
		var result = this.web.get()
			.uri("/" + this.code + "/staff/checklist/candidates")
			.requestAttr(Actor.ATTRIBUTE, this.admin)
			.exchange();
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
