package org.yidiantong.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.audit.AuditEntry;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.http.InvalidRequest;
import org.yidiantong.http.Mistake;
import org.yidiantong.http.Page;
import org.yidiantong.http.PageRequest;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Role;
import org.yidiantong.masking.Kind;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.support.SqlCapture;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.NewId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The way of a disclosure from draft to publication and correction, with a database.
 */
@SpringBootTest
class DisclosureModuleTests {

	private static final String PHONE = "13812345678";

	private static final String ID_NUMBER = "34012319800101123X";

	private static final String NAME = "欧阳雪梅";

	private static final String TABLE = "承租人\t身份证号\t电话\t租金\n" + NAME + "\t" + ID_NUMBER + "\t" + PHONE + "\t12600";

	private final Actor writer = Officers.writer();

	private final Actor checker = Officers.checker();

	@Autowired
	private DisclosureManagement disclosures;

	@Autowired
	private PublishedDisclosures published;

	@Autowired
	private OrganizationManagement organization;

	@Autowired
	private AuditLog audit;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	@Test
	void leavesOnlyMaskedContentInTheDatabase() {
		UUID id = submitted(Officers.typed("租金收取 " + PHONE, "联系人：" + NAME + "，电话 " + PHONE, TABLE));
		assertThat(row("disclosure_disclosure", "id", id)).contains(PHONE, ID_NUMBER, NAME);
		publish(id);
		String rows = row("disclosure_disclosure", "id", id) + row("disclosure_publication", "disclosure_id", id)
				+ rows("eventlog_event", "subject", "disclosure/" + id)
				+ rows("audit_entry", "subject", "disclosure/" + id);
		assertThat(rows).contains("138****5678", "欧阳*", "12600").doesNotContain(PHONE, ID_NUMBER, NAME);
	}

	@Test
	void showsTheWriterWhatWillBeHidden() {
		MaskedContent preview = in(() -> this.disclosures.preview(this.writer, null, Officers.typed("租金", "", TABLE)));
		assertThat(preview.hidden()).containsEntry(Kind.NAME, 1)
			.containsEntry(Kind.ID_NUMBER, 1)
			.containsEntry(Kind.PHONE, 1);
		assertThat(preview.changes()).singleElement()
			.satisfies((change) -> assertThat(change.before().get(0)).contains(NAME));
	}

	@Test
	void showsTheCheckerNothingThatIsHidden() {
		UUID id = submitted(Officers.typed("租金", "", TABLE));
		StaffDisclosure seen = in(() -> this.disclosures.find(this.checker, id));
		assertThat(seen.preview().content().lines().toString()).contains("欧阳*").doesNotContain(NAME, PHONE);
		assertThat(seen.preview().changes()).isEmpty();
		assertThat(seen.typed()).isNull();
	}

	@Test
	void asksForASecondPerson() {
		Actor both = Officers.officer("HU-341503100-V04", Role.HANDLING_OFFICER);
		UUID id = submitted(both, Officers.typed("租金", "第三季度", ""));
		Actor same = Actor.officer(both.id(), "OF-D", Officers.YUAN, null, Set.of(Role.DISPATCHER));
		assertThat(in(() -> this.disclosures.find(same, id)).actions()).containsExactly(DisclosureAction.SEND_BACK);
		assertThatExceptionOfType(SecondPersonRequired.class)
			.isThrownBy(() -> run(() -> this.disclosures.publish(same, id, 1)));
		publish(id);
	}

	@Test
	void remembersEveryHandThatHasWritten() {
		UUID id = draft(this.writer, Officers.typed("租金", "第三季度", ""));
		Actor second = Officers.officer("HU-341503100-V04", Role.HANDLING_OFFICER);
		run(() -> this.disclosures.submit(second, id, 0, Officers.typed("租金", "第三季度收取", "")));
		Actor first = Actor.officer(this.writer.id(), "OF-D", Officers.YUAN, null, Set.of(Role.DISPATCHER));
		assertThatExceptionOfType(SecondPersonRequired.class)
			.isThrownBy(() -> run(() -> this.disclosures.publish(first, id, 1)));
	}

	@Test
	void neverAltersWhatWasPublished() {
		UUID id = submitted(Officers.typed("租金", "预算 18.6 万元", ""));
		publish(id);
		for (String sql : List.of("UPDATE disclosure_publication SET title = 'x' WHERE tenant_id = ?",
				"DELETE FROM disclosure_publication WHERE tenant_id = ?",
				"DELETE FROM disclosure_disclosure WHERE tenant_id = ?")) {
			assertThatException()
				.isThrownBy(() -> transaction(() -> this.jdbc.sql(sql).param(Officers.YUAN.value()).update()))
				.havingRootCause()
				.withMessageContaining("permission denied");
		}
	}

	@Test
	void correctsByAnotherVersion() {
		UUID id = submitted(Officers.typed("租金", "预算 18.6 万元", ""));
		publish(id);
		run(() -> this.disclosures.correct(this.writer, id, 2));
		assertThat(in(() -> this.published.versions(id)).newest().content().text()).contains("18.6");
		WriteDisclosure silent = Officers.typed("租金", "预算 16.8 万元", "");
		assertThat(mistakes(() -> this.disclosures.save(this.writer, id, 3, silent))).containsExactly("/reason");
		run(() -> this.disclosures.submit(this.writer, id, 3,
				new WriteDisclosure(null, "B01", null, "租金", "预算 16.8 万元", "", false, "写错，电话 " + PHONE)));
		publish(id);
		DisclosureVersions versions = in(() -> this.published.versions(id));
		assertThat(versions.differences(versions.newest()))
			.containsExactly(new Difference(List.of("预算 18.6 万元"), List.of("预算 16.8 万元")));
		assertThat(versions.newest().reason()).isEqualTo("写错，电话 138****5678");
		assertThat(versions.newest().summary().itemCode()).isEqualTo("B07");
		assertThat(rows("eventlog_event", "subject", "disclosure/" + id)).contains("\"version\": 1", "\"version\": 2");
	}

	@Test
	void givesUpACorrection() {
		UUID id = submitted(Officers.typed("租金", "第三季度", ""));
		publish(id);
		run(() -> this.disclosures.correct(this.writer, id, 2));
		run(() -> this.disclosures.abandon(this.writer, id, 3));
		assertThat(in(() -> this.disclosures.find(this.writer, id)).state()).isEqualTo(DisclosureState.PUBLISHED);
		UUID first = draft(this.writer, Officers.typed("租金", "第三季度", ""));
		assertThatExceptionOfType(DisclosureActionImpossible.class)
			.isThrownBy(() -> run(() -> this.disclosures.abandon(this.writer, first, 0)));
	}

	@Test
	void sendsBackWithAReason() {
		UUID id = submitted(Officers.typed("租金", "第三季度", ""));
		assertThat(mistakes(() -> this.disclosures.sendBack(this.checker, id, 1, " "))).containsExactly("/reason");
		run(() -> this.disclosures.sendBack(this.checker, id, 1, "请写明承租期限"));
		assertThat(in(() -> this.disclosures.find(this.writer, id)).sentBack()).isEqualTo("请写明承租期限");
		assertThat(in(() -> this.audit.latest(1))).extracting(AuditEntry::action, AuditEntry::reason)
			.containsExactly(tuple("disclosure.send-back", "请写明承租期限"));
	}

	@Test
	void tellsTheSecondOfTwoOfficers() {
		UUID id = draft(this.writer, Officers.typed("租金", "第三季度", ""));
		run(() -> this.disclosures.save(this.writer, id, 0, Officers.typed("租金", "甲写的", "")));
		assertThatExceptionOfType(DisclosureChanged.class)
			.isThrownBy(() -> run(() -> this.disclosures.save(this.writer, id, 0, Officers.typed("租金", "乙写的", ""))));
		assertThatExceptionOfType(DisclosureChanged.class)
			.isThrownBy(() -> draft(this.writer, id, Officers.typed("租金", "又发一次", "")));
	}

	@ParameterizedTest
	@CsvSource({ "HU-341503100-V03, HANDLING_OFFICER", "SU-341503101, SUPERVISING_OFFICER", "HU-D01, LEADER",
			"HU-341503100, HANDLING_OFFICER" })
	void keepsDraftsFromOtherUnits(String unit, Role role) {
		UUID id = submitted(Officers.typed("租金", "第三季度", ""));
		Actor other = Officers.officer(unit, role);
		assertThatExceptionOfType(DisclosureUnknown.class).isThrownBy(() -> in(() -> this.disclosures.find(other, id)));
		assertThatException().isThrownBy(() -> run(() -> this.disclosures.publish(other, id, 1)))
			.isInstanceOfAny(DisclosureUnknown.class, NotPermitted.class);
	}

	@Test
	void keepsActorsOfAnotherDistrictOut() {
		UUID id = submitted(Officers.typed("租金", "第三季度", ""));
		Actor stranger = Actor.officer(UUID.randomUUID(), "OF-X", new DistrictCode(341502), null,
				Set.of(Role.DISPATCHER));
		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> run(() -> this.disclosures.publish(stranger, id, 1)));
		assertThatExceptionOfType(DisclosureUnknown.class).isThrownBy(
				() -> BoundDistrict.run(new DistrictCode(341502), () -> this.disclosures.publish(stranger, id, 1)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "HU-D01", "SU-341503100" })
	void letsOnlyUnitsOfAPlaceWrite(String unit) {
		Actor actor = Officers.officer(unit, Role.HANDLING_OFFICER);
		assertThatExceptionOfType(PlacelessUnit.class).isThrownBy(() -> draft(actor, Officers.typed("租金", "第三季度", "")));
	}

	@Test
	void namesEveryMistake() {
		WriteDisclosure wrong = new WriteDisclosure("X", "B99", "2021-Q9", "题".repeat(101), "字".repeat(5001), "", false,
				null);
		assertThat(mistakes(() -> draft(this.writer, wrong))).containsExactly("/kind", "/item", "/period", "/title",
				"/text");
		assertThat(mistakes(() -> draft(this.writer, Officers.typed("", "", "")))).containsExactly("/text");
		assertThat(mistakes(() -> draft(this.writer, Officers.typed("", "字".repeat(200_000), ""))))
			.containsExactly("/text");
	}

	@ParameterizedTest
	@ValueSource(strings = { "姓名\t=cmd|'/c calc'!A1\n张三\t1", "项目\t金额\n甲\t=1+1", "项目\t金额\n甲\t＝A1", "项目\t金额\n甲\t@SUM(A1)",
			"项目\t金额\n甲\t+cmd|x", "项目\t金额\n甲\t-2+3+cmd|x", "路灯\t3850\n水泵\t460", "姓名\t\n张三\t2", "姓名\t13812345678\n张三\t2",
			"只有表头\t金额" })
	void refusesTablesThatAreNone(String table) {
		assertThat(mistakes(() -> draft(this.writer, Officers.typed("", "", table)))).contains("/table");
	}

	@Test
	void takesNegativeSumsAndEmptyMarks() {
		String table = "项目\t金额\t比例\n退款\t-1,260.50元\t-2.5%\n无\t-\t--\n余额\t+3\t—";
		assertThat(draft(this.writer, Officers.typed("收支", "", table))).isNotNull();
	}

	@Test
	void refusesItemsThatDoNotApplyAtThePlace() {
		Actor community = Officers.officer("HU-341503001-C01", Role.HANDLING_OFFICER);
		WriteDisclosure typed = new WriteDisclosure("VILLAGE", "L02", "2021-Q3", "", "内容", "", false, null);
		assertThat(mistakes(() -> draft(community, typed))).containsExactly("/item");
	}

	@Test
	void publishesTotalsOnlyWhereTheTitleTells() {
		WriteDisclosure list = new WriteDisclosure("VILLAGE", "B19", "2021-Q3", "第三季度", "", "姓名\t金额\n张三\t80", false,
				null);
		assertThat(mistakes(() -> draft(this.writer, list))).containsExactly("/table");
		assertThat(draft(this.writer,
				new WriteDisclosure("VILLAGE", "B19", "2021-Q3", "", "", "人数\t总金额\n12\t960", false, null)))
			.isNotNull();
	}

	@Test
	void keepsVillagersListsInTheVillageAndPartyMattersInside() {
		UUID village = published(new WriteDisclosure("FINANCE", "B06", "2021-Q3", "本村", "收支", "", false, null));
		UUID everybody = published(new WriteDisclosure("VILLAGE", "B07", "2021-10", "", "", "", true, null));
		Place place = in(() -> this.organization.place(Officers.PLACE)).orElseThrow();
		Place township = in(() -> this.organization.place("341503100")).orElseThrow();
		assertThat(ids(DisclosureFilter.at(place))).contains(village, everybody);
		assertThat(ids(DisclosureFilter.at(township))).contains(everybody).doesNotContain(village);
		assertThat(ids(DisclosureFilter.ALL)).contains(everybody).doesNotContain(village);
		transaction(() -> this.jdbc
			.sql("UPDATE disclosure_disclosure SET audience = 'PARTY_MEMBERS' WHERE tenant_id = ? AND id = ?")
			.params(Officers.YUAN.value(), everybody)
			.update());
		assertThat(ids(DisclosureFilter.at(place))).doesNotContain(everybody);
	}

	@Test
	void listsThePartsOfAListByOneStatementEach() {
		UUID older = published(Officers.typed("一", "甲", ""));
		UUID newer = published(Officers.typed("二", "乙", ""));
		List<UUID> seen = new ArrayList<>();
		Page<DisclosureSummary> page = list(new PageRequest(1, null));
		seen.add(page.items().get(0).id());
		String key = page.items().get(0).publishedAt() + "|" + page.items().get(0).id();
		seen.add(list(new PageRequest(1, key)).items().get(0).id());
		assertThat(seen).containsExactly(newer, older);
		int few = SqlCapture.count(() -> list(new PageRequest(2, null)));
		assertThat(SqlCapture.count(() -> list(new PageRequest(20, null)))).isEqualTo(few).isLessThanOrEqualTo(2);
		assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> list(new PageRequest(1, "forged|key")));
	}

	@Test
	void countsPublicationsForThePagesOfThePlace() {
		int village = in(() -> this.published.edition(Officers.PLACE));
		int township = in(() -> this.published.edition("341503100"));
		published(Officers.typed("一", "甲", ""));
		assertThat(in(() -> this.published.edition(Officers.PLACE))).isEqualTo(village + 1);
		assertThat(in(() -> this.published.edition("341503100"))).isEqualTo(township + 1);
	}

	private Page<DisclosureSummary> list(PageRequest page) {
		return in(() -> this.published.list(DisclosureFilter.ALL, page));
	}

	private List<UUID> ids(DisclosureFilter filter) {
		return in(() -> this.published.list(filter, new PageRequest(500, null))).items()
			.stream()
			.map(DisclosureSummary::id)
			.toList();
	}

	private UUID published(WriteDisclosure typed) {
		UUID id = submitted(typed);
		publish(id);
		return id;
	}

	private UUID submitted(WriteDisclosure typed) {
		return submitted(this.writer, typed);
	}

	private UUID submitted(Actor actor, WriteDisclosure typed) {
		UUID id = draft(actor, typed);
		run(() -> this.disclosures.submit(actor, id, 0, typed));
		return id;
	}

	private void publish(UUID id) {
		int revision = in(() -> this.disclosures.find(this.checker, id)).revision();
		run(() -> this.disclosures.publish(this.checker, id, revision));
	}

	private UUID draft(Actor actor, WriteDisclosure typed) {
		return draft(actor, NewId.next(), typed);
	}

	private UUID draft(Actor actor, UUID id, WriteDisclosure typed) {
		run(() -> this.disclosures.write(actor, id, typed));
		return id;
	}

	private List<String> mistakes(Runnable work) {
		InvalidRequest invalid = catchThrowableOfType(InvalidRequest.class, () -> run(work));
		return invalid.mistakes().stream().map(Mistake::at).toList();
	}

	private String row(String table, String column, UUID id) {
		return rows(table, column, id);
	}

	private String rows(String table, String column, Object value) {
		return transaction(
				() -> this.jdbc.sql("SELECT t::text FROM " + table + " t WHERE tenant_id = ? AND " + column + " = ?")
					.params(Officers.YUAN.value(), value)
					.query(String.class)
					.list()
					.toString()
					.replace("\"\"", "\""));
	}

	private <T> T transaction(Supplier<T> work) {
		return in(() -> new TransactionTemplate(this.transactions).execute((status) -> work.get()));
	}

	private static void run(Runnable work) {
		BoundDistrict.run(Officers.YUAN, work);
	}

	private static <T> T in(Supplier<T> work) {
		return BoundDistrict.call(Officers.YUAN, work);
	}

}
