package org.yidiantong.checklist.adaptation;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.checklist.adapted.AdaptationReason;
import org.yidiantong.checklist.adapted.StepChange;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.Role;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.CopyOfYuan;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.folder.FolderManagement;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A district of its own for each test, with an officer of a village, of its township, of
 * the district, and an API client.
 */
@WholeApplication
@BusinessDay("2021-12-16")
abstract class AdaptingDistrict {

	@TempDir
	protected Path tenants;

	@Autowired
	protected MockMvcTester web;

	@Autowired
	protected DistrictManagement districts;

	@Autowired
	protected FolderManagement folders;

	@Autowired
	protected AdaptationManagement adaptations;

	protected DistrictCode code;

	protected Actor village;

	protected Actor township;

	protected Actor district;

	protected Actor program;

	@BeforeEach
	void begins() {
		this.code = CopyOfYuan.apply(this.districts, this.folders, this.tenants);
		this.village = officer(Role.HANDLING_OFFICER, "HU-" + place("100-V04"));
		this.township = officer(Role.HANDLING_OFFICER, "HU-" + place("100"));
		this.district = Actor.officer(UUID.randomUUID(), "admin", this.code, null, Set.of(Role.DISTRICT_ADMINISTRATOR));
		this.program = Actor.client(UUID.randomUUID(), "test-" + this.code, this.code, Set.of(Permission.FLOWS_ADAPT));
	}

	protected Actor officer(Role role, String unit) {
		return Actor.officer(UUID.randomUUID(), "OF-" + unit, this.code, new UnitCode(unit), Set.of(role));
	}

	/** The code of a place of this district. */
	protected String place(String end) {
		return this.code + end;
	}

	protected AdaptFlow flow(String place, String item, StepChange... changes) {
		return new AdaptFlow(place(place), item, AdaptationReason.VILLAGE_RULES, "村民代表会议通过的村规民约", List.of(changes));
	}

	/** Writes, submits and approves. */
	protected Adaptation adapted(Actor writer, Actor approver, AdaptFlow command) {
		return BoundDistrict.call(this.code, () -> {
			Adaptation draft = this.adaptations.begin(writer, command);
			Adaptation sent = this.adaptations.act(writer, draft.id(), draft.revision(), AdaptationAction.SUBMIT, "");
			return this.adaptations.act(approver, sent.id(), sent.revision(), AdaptationAction.APPROVE, "符合村规民约");
		});
	}

	protected Adaptation act(Actor actor, Adaptation one, AdaptationAction action, String note) {
		return BoundDistrict.call(this.code, () -> this.adaptations.act(actor, one.id(), one.revision(), action, note));
	}

	protected MvcTestResult get(String path) {
		return this.web.get().uri("/" + this.code + path).exchange();
	}

	protected Object json(String path, String pointer) {
		return JsonPath.read(text(this.web.get().uri("/api/v1/" + this.code + path).exchange()), pointer);
	}

	protected static String text(MvcTestResult result) {
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
