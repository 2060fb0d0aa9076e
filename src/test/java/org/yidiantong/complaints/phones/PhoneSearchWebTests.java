package org.yidiantong.complaints.phones;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.yidiantong.audit.AuditEntry;
import org.yidiantong.audit.AuditFilter;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.audit.AuditText;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.complaints.inspection.Contact;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.support.Actors;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * Who may search by the end of a telephone number finds what they may see, for a reason,
 * a few times a day, and on record.
 */
@WholeApplication
class PhoneSearchWebTests {

	private static final String PAGE = "/341503/staff/phone-search";

	private static final String PLACE = "341503100-V04";

	private static final String DESK = "SU-341503100";

	private static final String REASON = "本人来电查询办理进度";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private ComplaintManagement complaints;

	@Autowired
	private AuditLog audit;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionOperations transactions;

	@Test
	void findsByTheLastFourDigitsWhateverTheNumberLooksLike() {
		String mobile = filed("138 0000 4417");
		String extended = filed("0564-3334417转801");
		String other = filed("13800004418");
		MvcTestResult found = search(desk(), "４４１７", REASON);
		assertThat(text(found)).contains(mobile, extended).doesNotContain(other, "13800004417", "3334417");
	}

	@Test
	void findsNothingElsewhereNorForTheRecused() {
		String id = filed("13800004427");
		assertThat(text(search(officer("SU-341503101"), "4427", REASON))).doesNotContain(id);
		assertThat(text(search(desk(), "4427", REASON))).contains(id);
		change("UPDATE complaints_complaint SET recused_units = '{" + DESK + "}' WHERE tenant_id = ? AND id = ?", id);
		assertThat(text(search(desk(), "4427", REASON))).doesNotContain(id);
	}

	@Test
	void findsWhatWasFiledBeforeThereWereHashes() {
		String id = filed("13800004437");
		change("UPDATE complaints_complaint SET phone_end = NULL WHERE tenant_id = ? AND id = ?", id);
		assertThat(text(search(desk(), "4437", REASON))).contains(id);
	}

	@Test
	void isOnRecordWithDigitsReasonAndWhatWasFound() {
		String id = filed("13800004447");
		Actor desk = desk();
		search(desk, "4447", REASON);
		List<AuditEntry> entries = records(desk);
		assertThat(entries).extracting(AuditEntry::action)
			.containsExactly("complaints.phone-found", "complaints.phone-searched");
		assertThat(entries).extracting(AuditEntry::reason).containsOnly(REASON);
		assertThat(entries.get(0).subject()).isEqualTo("complaint/" + id);
		assertThat(entries.get(1).label()).isEqualTo(AuditText.of("audit.text.phone-end", "4447"));
	}

	@Test
	void namesEveryMistakeAndRecordsARefusal() {
		Actor desk = desk();
		MvcTestResult refused = search(desk, "44", "1234");
		assertThat(refused).hasStatus(400);
		assertThat(body(refused)).contains("请填写电话的后四位数字", "value=\"44\"");
		assertThat(records(desk)).extracting(AuditEntry::action).containsExactly("complaints.phone-refused");
	}

	@Test
	void isRefusedToWhoReadsNoContacts() {
		Actor unit = Actor.officer(UUID.randomUUID(), "OF-" + UUID.randomUUID(), Actors.YUAN,
				new UnitCode("HU-341503100-V04"), Set.of(Role.HANDLING_OFFICER));
		assertThat(get(unit, PAGE)).hasStatus(403);
		assertThat(search(unit, "4457", REASON)).hasStatus(403);
		assertThat(records(unit)).extracting(AuditEntry::action).containsExactly("complaints.phone-refused");
		assertThat(body(get(unit, "/341503/staff/cases"))).doesNotContain("phone-search");
		assertThat(body(get(desk(), "/341503/staff/cases"))).contains(PAGE);
	}

	@Test
	void isLimitedAndToldToTheAuditors() {
		Actor desk = desk();
		for (int search = 0; search < 20; search++) {
			assertThat(search(desk, "44%02d".formatted(search), REASON)).hasStatusOk();
		}
		assertThat(search(desk, "4467", REASON)).hasStatus(429);
		assertThat(records(desk)).first().extracting(AuditEntry::action).isEqualTo("complaints.phone-refused");
		assertThat(records(desk)).filteredOn((entry) -> entry.action().equals("complaints.phones-many")).hasSize(1);
	}

	private String filed(String phone) {
		FileComplaint asked = new FileComplaint(UUID.randomUUID().toString(), null, PLACE, "路灯坏了", null, false,
				new Contact("王秀英", phone));
		return BoundDistrict
			.call(Actors.YUAN,
					() -> this.complaints.rateable(TrackingCode.parse(this.complaints.file(asked).trackingCode())))
			.complaint()
			.toString();
	}

	private static Actor desk() {
		return officer(DESK);
	}

	private static Actor officer(String unit) {
		return Actor.officer(UUID.randomUUID(), "OF-" + UUID.randomUUID(), Actors.YUAN, new UnitCode(unit),
				Set.of(Role.SUPERVISING_OFFICER));
	}

	private void change(String sql, String id) {
		BoundDistrict.run(Actors.YUAN, () -> this.transactions.executeWithoutResult(
				(status) -> this.jdbc.sql(sql).params(Actors.YUAN.value(), UUID.fromString(id)).update()));
	}

	private List<AuditEntry> records(Actor actor) {
		return BoundDistrict.call(Actors.YUAN,
				() -> this.audit.find(new AuditFilter(List.of(actor.name()), "", "", null, null), null, 100));
	}

	/** From an address that has limits, unlike that of the other tests. */
	private MvcTestResult search(Actor actor, String end, String reason) {
		return this.web.post()
			.uri(PAGE)
			.accept(MediaType.TEXT_HTML)
			.formField("end", end)
			.formField("reason", reason)
			.requestAttr(Actor.ATTRIBUTE, actor)
			.with(csrf())
			.with((request) -> {
				request.setRemoteAddr("203.0.113.39");
				return request;
			})
			.exchange();
	}

	private MvcTestResult get(Actor actor, String address) {
		return this.web.get().uri(address).accept(MediaType.TEXT_HTML).requestAttr(Actor.ATTRIBUTE, actor).exchange();
	}

	private static String text(MvcTestResult result) {
		assertThat(result).hasStatusOk();
		return body(result);
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
