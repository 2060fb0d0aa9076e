package org.yidiantong.acceptance;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.complaints.ComplaintInspection;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.complaints.inspection.ComplaintFilter;
import org.yidiantong.complaints.inspection.ComplaintSummary;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.ClientManagement;
import org.yidiantong.identity.Role;
import org.yidiantong.identity.Scope;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.PlaceKind;
import org.yidiantong.support.ThirdDistrict;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.folder.FolderManagement;
import org.yidiantong.tenancy.folder.TenantsFolder;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A district that wants four eyes: nobody does both the desk's and the unit's part of one
 * complaint, whatever permissions it has.
 */
@WholeApplication
class FourEyesWebTests {

	private static final DistrictCode DISTRICT = new DistrictCode(340825);

	@TempDir
	private Path tenants;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private FolderManagement folders;

	@Autowired
	private ClientManagement clients;

	@Autowired
	private OrganizationManagement organization;

	@Autowired
	private ComplaintManagement complaints;

	@Autowired
	private ComplaintInspection cases;

	private String desk = "";

	private String unit = "";

	@BeforeEach
	void prepare() {
		Path folder = ThirdDistrict.write(this.tenants, DISTRICT.value());
		ThirdDistrict.edit(folder.resolve("district.yaml"), "settings:", "settings:\n  fourEyes: true");
		this.folders.apply(TenantsFolder.at(folder));
		this.desk = token("desk");
		this.unit = token("unit");
		BoundDistrict.run(DISTRICT, () -> this.complaints
			.file(new FileComplaint(UUID.randomUUID().toString(), null, village(), "路灯坏了", null, true, null)));
	}

	@Test
	void keepTheTwoPartsOfAComplaintApart() {
		act(this.desk, "accept", "{}", 200);
		act(this.desk, "dispatch", "{\"note\": \"请核实\"}", 200);
		assertThat(act(this.desk, "reply", "{\"text\": \"已经修好\"}", 403)).bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/four-eyes");
		act(this.unit, "reply", "{\"text\": \"已经修好\"}", 200);
		act(this.unit, "review", "{\"approved\": true}", 403);
		act(this.desk, "review", "{\"approved\": true}", 200);
		act(this.unit, "close", "{}", 403);
		act(this.desk, "close", "{}", 200);
	}

	@Test
	void offerNoButtonThatSomebodyElseHasToPress() {
		act(this.desk, "accept", "{}", 200);
		act(this.desk, "dispatch", "{\"note\": \"请核实\"}", 200);
		act(this.unit, "reply", "{\"text\": \"已经修好\"}", 200);
		assertThat(actions(client("unit"))).doesNotContain(ComplaintAction.APPROVE, ComplaintAction.SEND_BACK);
		assertThat(actions(client("desk"))).contains(ComplaintAction.APPROVE, ComplaintAction.SEND_BACK);
		assertThat(actions(Actor.officer(UUID.randomUUID(), "dispatcher", DISTRICT, null, Set.of(Role.DISPATCHER))))
			.contains(ComplaintAction.APPROVE);
	}

	private List<ComplaintAction> actions(Actor actor) {
		return BoundDistrict.call(DISTRICT, () -> this.cases.find(actor, latest().id()).actions());
	}

	private Actor client(String name) {
		return Actor.client(UUID.randomUUID(), name + "-" + DISTRICT, DISTRICT,
				Scope.permissions(List.of("cases:read", "cases:write")));
	}

	private MvcTestResult act(String token, String action, String body, int status) {
		ComplaintSummary latest = BoundDistrict.call(DISTRICT, this::latest);
		MvcTestResult answer = this.web.post()
			.uri("/api/v1/" + DISTRICT + "/cases/" + latest.id() + "/" + action)
			.header("Authorization", "Bearer " + token)
			.header("If-Match", "\"" + latest.revision() + "\"")
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
		assertThat(answer).as(action).hasStatus(status);
		return answer;
	}

	private ComplaintSummary latest() {
		return this.cases.list(client("reader"), ComplaintFilter.ALL, new PageRequest(1, null)).items().get(0);
	}

	private String village() {
		return this.organization.places()
			.stream()
			.filter((place) -> place.kind() == PlaceKind.VILLAGE)
			.findFirst()
			.orElseThrow()
			.code()
			.value();
	}

	private String token(String name) {
		return ActorsWithAllPermissions.token(this.web, this.clients, DISTRICT.value(), name,
				Set.of(Scope.CASES_READ, Scope.CASES_WRITE));
	}

}
