package org.yidiantong.disclosure;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.audit.AuditEntry;
import org.yidiantong.disclosure.content.Difference;
import org.yidiantong.disclosure.content.MaskedContent;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Role;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.masking.PersonalData;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.support.ModuleTest;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.NewId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The way of a disclosure from draft to publication and correction, with a database.
 */
@ModuleTest(nested = { "tenancy.folder", "checklist.folder", "checklist.publishing", "checklist.adaptation",
		"disclosure.tasks", "notification", "identity", "identity.clients", "identity.credentials", "secrets" })
class DisclosureModuleTests extends DisclosureLifecycle {

	private static final String PHONE = "13812345678";

	private static final String ID_NUMBER = "34012319800101123X";

	private static final String NAME = "欧阳雪梅";

	private static final String TABLE = "承租人\t身份证号\t电话\t租金\n" + NAME + "\t" + ID_NUMBER + "\t" + PHONE + "\t12600";

	@Test
	void leavesOnlyMaskedContentInTheDatabase() {
		UUID id = submitted(Officers.input("租金收取 " + PHONE, "联系人：" + NAME + "，电话 " + PHONE, TABLE));
		assertThat(row("disclosure_disclosure", "id", id)).contains(PHONE, ID_NUMBER, NAME);
		publish(id);
		String rows = row("disclosure_disclosure", "id", id) + row("disclosure_publication", "disclosure_id", id)
				+ rows("eventlog_event", "subject", "disclosure/" + id)
				+ rows("audit_entry", "subject", "disclosure/" + id);
		assertThat(rows).contains("138****5678", "欧阳*", "12600").doesNotContain(PHONE, ID_NUMBER, NAME);
	}

	@Test
	void showsTheWriterWhatWillBeHidden() {
		MaskedContent preview = in(() -> this.disclosures.preview(this.writer, null, Officers.input("租金", "", TABLE)));
		assertThat(preview.hidden()).containsEntry(PersonalData.NAME, 1)
			.containsEntry(PersonalData.ID_NUMBER, 1)
			.containsEntry(PersonalData.PHONE, 1);
		assertThat(preview.changes()).singleElement()
			.satisfies((change) -> assertThat(change.before().get(0)).contains(NAME));
	}

	@Test
	void showsTheCheckerNothingThatIsHidden() {
		UUID id = submitted(Officers.input("租金", "", TABLE));
		StaffDisclosure seen = in(() -> this.disclosures.find(this.checker, id));
		assertThat(seen.preview().content().lines().toString()).contains("欧阳*").doesNotContain(NAME, PHONE);
		assertThat(seen.preview().changes()).isEmpty();
		assertThat(seen.input()).isNull();
	}

	@Test
	void asksForASecondPerson() {
		Actor both = Officers.officer("HU-341503100-V04", Role.HANDLING_OFFICER);
		UUID id = submitted(both, Officers.input("租金", "第三季度", ""));
		Actor same = Actor.officer(both.id(), "OF-D", Officers.YUAN, null, Set.of(Role.DISPATCHER));
		assertThat(in(() -> this.disclosures.find(same, id)).actions()).containsExactly(DisclosureAction.SEND_BACK);
		assertThatExceptionOfType(SecondPersonRequired.class)
			.isThrownBy(() -> run(() -> this.disclosures.publish(same, id, 1)));
		publish(id);
	}

	@Test
	void remembersEveryHandThatHasWritten() {
		UUID id = draft(this.writer, Officers.input("租金", "第三季度", ""));
		Actor second = Officers.officer("HU-341503100-V04", Role.HANDLING_OFFICER);
		run(() -> this.disclosures.submit(second, id, 0, Officers.input("租金", "第三季度收取", "")));
		Actor first = Actor.officer(this.writer.id(), "OF-D", Officers.YUAN, null, Set.of(Role.DISPATCHER));
		assertThatExceptionOfType(SecondPersonRequired.class)
			.isThrownBy(() -> run(() -> this.disclosures.publish(first, id, 1)));
	}

	@Test
	void neverAltersWhatWasPublished() {
		UUID id = submitted(Officers.input("租金", "预算 18.6 万元", ""));
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
		UUID id = submitted(Officers.input("租金", "预算 18.6 万元", ""));
		publish(id);
		run(() -> this.disclosures.correct(this.writer, id, 2));
		assertThat(in(() -> this.published.versions(id)).newest().content().text()).contains("18.6");
		WriteDisclosure silent = Officers.input("租金", "预算 16.8 万元", "");
		assertThat(errors(() -> this.disclosures.save(this.writer, id, 3, silent))).containsExactly("reason");
		run(() -> this.disclosures.submit(this.writer, id, 3,
				new WriteDisclosure(null, "B01", null, "租金", "预算 16.8 万元", "", false, "写错，电话 " + PHONE)));
		publish(id);
		DisclosureVersions versions = in(() -> this.published.versions(id));
		assertThat(versions.differences(versions.newest()))
			.containsExactly(new Difference(List.of("预算 18.6 万元"), List.of("预算 16.8 万元")));
		assertThat(versions.newest().reason()).isEqualTo("写错，电话 138****5678");
		assertThat(versions.newest().summary().itemCode()).hasToString("B07");
		assertThat(rows("eventlog_event", "subject", "disclosure/" + id)).contains("\"version\": 1", "\"version\": 2");
	}

	@Test
	void withdrawsAllVersionsAndTellsWhy() {
		String title = "租金" + NewId.next();
		UUID id = published(Officers.input(title, "预算 18.6 万元", ""));
		run(() -> this.disclosures.correct(this.writer, id, 2));
		assertThat(errors(() -> this.disclosures.withdraw(this.checker, id, 3, " "))).containsExactly("reason");
		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> run(() -> this.disclosures.withdraw(this.writer, id, 3, "写错")));
		int edition = in(() -> this.published.edition(new PlaceCode(Officers.PLACE)));
		run(() -> this.disclosures.withdraw(this.checker, id, 3, "误公开了电话 " + PHONE));
		DisclosureVersions left = in(() -> this.published.versions(id));
		assertThat(left.versions()).hasSize(1);
		assertThat(left.newest().summary().withdrawal().reason()).isEqualTo("误公开了电话 138****5678");
		assertThat(left.toString()).doesNotContain(title, "18.6");
		assertThat(in(() -> this.published.list(DisclosureFilter.ALL, new PageRequest(50, null))).items()
			.stream()
			.filter((one) -> one.id().equals(id))).singleElement()
			.satisfies((one) -> assertThat(one).isEqualTo(left.newest().summary()));
		assertThat(in(() -> this.published.edition(new PlaceCode(Officers.PLACE)))).isGreaterThan(edition);
		assertThat(in(() -> this.disclosures.find(this.writer, id)).versions()).hasSize(1);
		String traces = rows("eventlog_event", "subject", "disclosure/" + id)
				+ rows("audit_entry", "subject", "disclosure/" + id);
		assertThat(traces).contains("org.yidiantong.disclosure.withdrawn", "disclosure.withdraw").doesNotContain(PHONE);
		assertThatExceptionOfType(DisclosureActionImpossible.class)
			.isThrownBy(() -> run(() -> this.disclosures.correct(this.writer, id, 4)));
	}

	@Test
	void givesUpACorrection() {
		UUID id = submitted(Officers.input("租金", "第三季度", ""));
		publish(id);
		run(() -> this.disclosures.correct(this.writer, id, 2));
		run(() -> this.disclosures.abandon(this.writer, id, 3));
		assertThat(in(() -> this.disclosures.find(this.writer, id)).state()).isEqualTo(DisclosureState.PUBLISHED);
		UUID first = draft(this.writer, Officers.input("租金", "第三季度", ""));
		assertThatExceptionOfType(DisclosureActionImpossible.class)
			.isThrownBy(() -> run(() -> this.disclosures.abandon(this.writer, first, 0)));
	}

	@Test
	void sendsBackWithAReason() {
		UUID id = submitted(Officers.input("租金", "第三季度", ""));
		assertThat(errors(() -> this.disclosures.sendBack(this.checker, id, 1, " "))).containsExactly("reason");
		run(() -> this.disclosures.sendBack(this.checker, id, 1, "请写明承租期限"));
		assertThat(in(() -> this.disclosures.find(this.writer, id)).sentBack()).isEqualTo("请写明承租期限");
		assertThat(in(() -> this.audit.latest(1))).extracting(AuditEntry::action, AuditEntry::reason)
			.containsExactly(tuple("disclosure.send-back", "请写明承租期限"));
	}

	@Test
	void tellsTheSecondOfTwoOfficers() {
		UUID id = draft(this.writer, Officers.input("租金", "第三季度", ""));
		run(() -> this.disclosures.save(this.writer, id, 0, Officers.input("租金", "甲写的", "")));
		assertThatExceptionOfType(DisclosureChanged.class)
			.isThrownBy(() -> run(() -> this.disclosures.save(this.writer, id, 0, Officers.input("租金", "乙写的", ""))));
		assertThatExceptionOfType(DisclosureChanged.class)
			.isThrownBy(() -> draft(this.writer, id, Officers.input("租金", "又发一次", "")));
	}

	@ParameterizedTest
	@CsvSource({ "HU-341503100-V03, HANDLING_OFFICER", "SU-341503101, SUPERVISING_OFFICER", "HU-D01, LEADER",
			"HU-341503100, HANDLING_OFFICER" })
	void keepsDraftsFromOtherUnits(String unit, Role role) {
		UUID id = submitted(Officers.input("租金", "第三季度", ""));
		Actor other = Officers.officer(unit, role);
		assertThatExceptionOfType(DisclosureUnknown.class).isThrownBy(() -> in(() -> this.disclosures.find(other, id)));
		assertThatException().isThrownBy(() -> run(() -> this.disclosures.publish(other, id, 1)))
			.isInstanceOfAny(DisclosureUnknown.class, NotPermitted.class);
	}

	@Test
	void keepsActorsOfAnotherDistrictOut() {
		UUID id = submitted(Officers.input("租金", "第三季度", ""));
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
		assertThatExceptionOfType(PlacelessUnit.class).isThrownBy(() -> draft(actor, Officers.input("租金", "第三季度", "")));
	}

}
