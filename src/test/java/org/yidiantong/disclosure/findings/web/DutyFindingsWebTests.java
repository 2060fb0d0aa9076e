package org.yidiantong.disclosure.findings.web;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.disclosure.DisclosureManagement;
import org.yidiantong.disclosure.TaskSetting;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.Role;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.DisclosingDistrict;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.NewId;
import org.yidiantong.tenancy.folder.FolderManagement;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * Months that a village publishes late, long after and changed after the notice, from the
 * editor to the list of its supervising unit and the events of the API.
 */
@WholeApplication
@BusinessDay("2021-12-15")
class DutyFindingsWebTests {

	private static final Pattern RAISED = Pattern
		.compile("\"kind\"\\s*:\\s*\"([A-Z_]+)\"[^}]*\"disclosure\"\\s*:\\s*\"([0-9a-f-]{36})\"");

	private static final Pattern SETTLE = Pattern.compile("disclosure-findings/([0-9a-f-]{36})/settle");

	@TempDir
	private Path tenants;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private DistrictManagement districts;

	@Autowired
	private FolderManagement folders;

	@Autowired
	private DisclosureManagement disclosures;

	@Autowired
	private TaskSetting tasks;

	@Autowired
	private BusinessClock clock;

	private DistrictCode code;

	private Actor writer;

	private Actor checker;

	@BeforeEach
	void begins() {
		this.code = DisclosingDistrict.apply(this.districts, this.folders, this.tenants);
		BoundDistrict.call(this.code, this.tasks::set);
		this.writer = officer("HU-" + this.code + "100-V01", Role.HANDLING_OFFICER);
		this.checker = officer("SU-" + this.code + "100", Role.SUPERVISING_OFFICER);
	}

	@Test
	void areFoundSettledAndToldAndNothingElse() throws Exception {
		UUID inTime = publish("2021-11", "2021-12-05T09:00");
		UUID late = publish("2021-10", "2021-12-01T09:00");
		UUID longPast = publish("2021-09", "2022-01-05T09:00");
		correct(inTime, "2021-12-12T09:00", "在公示期内更正");
		assertThat(raised()).as("within the notice").doesNotContain(inTime + " CHANGED_AFTER_NOTICE");
		correct(inTime, "2021-12-20T09:00", "公示期后更正");
		assertThat(raised()).containsExactlyInAnyOrder(late + " LATE", longPast + " LONG_PAST",
				inTime + " CHANGED_AFTER_NOTICE");
		assertThat(found("?kind=LATE")).contains(late.toString(), "应在 2021-11-10 以前公开")
			.doesNotContain(longPast.toString(), inTime.toString());
		assertThat(found("?kind=LONG_PAST&month=2021-09")).contains(longPast.toString());
		String changed = found("?kind=CHANGED_AFTER_NOTICE&month=2021-11");
		assertThat(changed).contains(inTime.toString(), "公示期到 2021-12-12 为止");
		var settle = SETTLE.matcher(changed);
		assertThat(settle.find()).isTrue();
		assertThat(post("disclosure-findings/" + settle.group(1) + "/settle", this.checker, Map.of("note", "已说明")))
			.hasStatus(302);
		assertThat(found("?kind=CHANGED_AFTER_NOTICE")).doesNotContain(inTime.toString());
		assertThat(found("?settled=true&kind=CHANGED_AFTER_NOTICE&month=2021-11")).contains("已说明", "示范镇");
		assertThat(events()).contains("org.yidiantong.disclosure.finding-settled.v1").doesNotContain("已说明");
	}

	private UUID publish(String month, String time) throws Exception {
		UUID id = NewId.next();
		Map<String, String> form = Map.of("kind", "FINANCE", "item", "B06", "period", month, "text",
				month.hashCode() + "号合同收取门面租金三千元，支付保洁工资两千元", "go", "submit", "draft", id.toString());
		at(time, () -> {
			assertThat(post("disclosures/new", this.writer, form)).hasStatus(302);
			assertThat(post("disclosures/" + id + "/publish", this.checker, Map.of("revision", "1"))).hasStatus(302);
			return true;
		});
		return id;
	}

	private void correct(UUID id, String time, String text) {
		at(time, () -> {
			assertThat(post("disclosures/" + id + "/correct", this.writer, Map.of("revision", revision(id))))
				.hasStatus(302);
			assertThat(post("disclosures/" + id, this.writer,
					Map.of("revision", revision(id), "text", text + "：收取租金四千元", "reason", "写错", "go", "submit")))
				.hasStatus(302);
			assertThat(post("disclosures/" + id + "/publish", this.checker, Map.of("revision", revision(id))))
				.hasStatus(302);
			return true;
		});
	}

	private String revision(UUID id) {
		return Integer.toString(BoundDistrict.call(this.code, () -> this.disclosures.find(this.writer, id).revision()));
	}

	private List<String> raised() throws Exception {
		return RAISED.matcher(events()).results().map((one) -> one.group(2) + " " + one.group(1)).toList();
	}

	/** The events about findings of the API. */
	private String events() throws Exception {
		Actor reader = Actor.client(UUID.randomUUID(), "test-" + this.code, this.code,
				EnumSet.of(Permission.EVENTS_READ));
		MvcTestResult answer = this.web.get()
			.uri("/api/v1/" + this.code + "/events?limit=200")
			.requestAttr(Actor.ATTRIBUTE, reader)
			.exchange();
		assertThat(answer).hasStatusOk();
		return List.of(answer.getResponse().getContentAsString().split("(?=\"specversion\")"))
			.stream()
			.filter((one) -> one.contains("finding-"))
			.reduce("", String::concat);
	}

	private String found(String query) throws Exception {
		MvcTestResult answer = this.web.get()
			.uri("/" + this.code + "/staff/disclosure-findings" + query)
			.requestAttr(Actor.ATTRIBUTE, this.checker)
			.accept(MediaType.TEXT_HTML)
			.exchange();
		assertThat(answer).hasStatusOk();
		return answer.getResponse().getContentAsString();
	}

	private MvcTestResult post(String address, Actor actor, Map<String, String> form) {
		var request = this.web.post()
			.uri("/" + this.code + "/staff/" + address)
			.accept(MediaType.TEXT_HTML)
			.requestAttr(Actor.ATTRIBUTE, actor)
			.with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}

	private <T> T at(String time, Supplier<T> work) {
		Instant instant = LocalDateTime.parse(time).atZone(BusinessClock.ZONE).toInstant();
		AtomicReference<T> result = new AtomicReference<>();
		this.clock.at(instant, () -> result.set(work.get()));
		return result.get();
	}

	private Actor officer(String unit, Role role) {
		return Actor.officer(UUID.randomUUID(), "OF-" + unit, this.code, UnitCode.orNull(unit), Set.of(role));
	}

}
