package org.yidiantong.complaints;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.Objects;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.workflow.DispatchComplaint;
import org.yidiantong.complaints.inspection.Contact;
import org.yidiantong.audit.AuditEntry;
import org.yidiantong.audit.AuditFilter;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.complaints.deadline.ClockStopped;
import org.yidiantong.complaints.deadline.ExtensionImpossible;
import org.yidiantong.complaints.deadline.ReturnImpossible;
import org.yidiantong.complaints.dispatch.UnitRecused;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.inspection.ComplaintFilter;
import org.yidiantong.complaints.inspection.ComplaintProgress;
import org.yidiantong.complaints.inspection.ComplaintSummary;
import org.yidiantong.complaints.inspection.ComplaintView;
import org.yidiantong.complaints.inspection.DispatchProposal;
import org.yidiantong.complaints.workflow.ActionImpossible;
import org.yidiantong.complaints.workflow.ActionNotPermitted;
import org.yidiantong.complaints.workflow.ComplaintChanged;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Role;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.support.Actors;
import org.yidiantong.support.ModuleTest;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The road of a complaint from the first desk to its end, by the doors and with a
 * database.
 */
@ModuleTest(nested = { "tenancy.folder", "checklist.folder", "checklist.publishing", "checklist.adaptation",
		"complaints.supervision" })
class ComplaintLifecycleModuleTests {

	private static final String VILLAGE = "HU-341503100-V04";

	private static final Actor DESK = Actors.desk("341503100");

	private static final Actor HANDLER = Actors.handler(VILLAGE);

	private static final DispatchComplaint ORDER = new DispatchComplaint(VILLAGE, null, List.of(), "请核实后修复");

	@Autowired
	private ComplaintManagement complaints;

	@Autowired
	private ComplaintInspection cases;

	@Autowired
	private ComplaintDesk desk;

	@Autowired
	private ComplaintHandling handling;

	@Autowired
	private AuditLog audit;

	private TrackingCode code;

	private ActionResult standing;

	@BeforeEach
	void files() {
		file(new FileComplaint(UUID.randomUUID().toString(), "B03", "341503100-V04", "路灯坏了，我叫王秀英，电话13800005678", null,
				null, new Contact("王秀英", "13800005678")));
	}

	@Test
	void goesFromTheDeskToTheUnitAndBackToThePerson() {
		this.standing = in(() -> this.desk.acceptAndDispatch(DESK, ref(), ORDER));
		assertThat(this.standing.caseNumber()).matches("20\\d\\d-\\d{5}");
		this.standing = in(() -> this.handling.sign(HANDLER, ref()));
		this.standing = in(() -> this.handling.reply(HANDLER, ref(), "已换新灯"));
		assertThat(track().answer()).isNull();
		this.standing = in(() -> this.desk.approveAndClose(DESK, ref(), null));
		assertThat(track().status()).isEqualTo(ComplaintState.CLOSED);
		assertThat(track().answer()).isEqualTo("已换新灯");
		assertThat(track().caseNumber()).isEqualTo(this.standing.caseNumber());
	}

	@Test
	void showsTheUnitNobodysNameOrNumber() {
		this.standing = in(() -> this.desk.acceptAndDispatch(DESK, ref(), ORDER));
		ComplaintView unit = in(() -> this.cases.find(HANDLER, this.standing.id()));
		assertThat(unit.content().text()).contains("路灯坏了").doesNotContain("13800005678", "王秀英");
		assertThat(in(() -> this.cases.find(DESK, this.standing.id())).content().text()).contains("路灯坏了")
			.doesNotContain("13800005678", "王秀英");
		assertThat(in(() -> this.cases.identified(DESK, this.standing.id(), "核实地点")).view().content().text())
			.contains("13800005678", "王秀英");
		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> in(() -> this.cases.contact(HANDLER, this.standing.id(), "想知道")));
		assertThat(in(() -> this.audit.latest(1))).extracting(AuditEntry::actor, AuditEntry::action)
			.containsExactly(tuple(HANDLER.name(), "complaints.contact-refused"));
	}

	@Test
	void showsTheContactForAReasonThatIsRecorded() {
		assertThatExceptionOfType(InvalidRequest.class)
			.isThrownBy(() -> in(() -> this.cases.contact(DESK, this.standing.id(), " ")));
		assertThat(in(() -> this.cases.contact(DESK, this.standing.id(), "核实地点")))
			.isEqualTo(new Contact("王秀英", "13800005678"));
		assertThat(in(() -> this.audit.latest(5))).extracting(AuditEntry::actor, AuditEntry::action, AuditEntry::reason)
			.contains(tuple(DESK.name(), "complaints.contact-seen", "核实地点"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "看看", "xxxxxx", "。。。。", "1234", "asdfgh", "2021-10-08", "看看看看看", "a b c d" })
	void showsNothingForAReasonThatIsNone(String reason) {
		assertThatExceptionOfType(InvalidRequest.class)
			.isThrownBy(() -> in(() -> this.cases.contact(DESK, this.standing.id(), reason)));
		assertThat(in(() -> this.audit.latest(1)))
			.extracting(AuditEntry::actor, AuditEntry::action, AuditEntry::subject)
			.containsExactly(tuple(DESK.name(), "complaints.contact-refused", this.standing.id().subject()));
	}

	@Test
	void isNamedInTheLogByDayAndPlaceAndThenByItsNumber() {
		assertThatExceptionOfType(InvalidRequest.class)
			.isThrownBy(() -> in(() -> this.cases.contact(DESK, this.standing.id(), "x")));
		List<AuditEntry> refused = in(() -> this.audit.latest(1));
		assertThat(in(() -> this.audit.names(refused))).extractingByKey(this.standing.id().subject())
			.asString()
			.contains("audit.text.unnumbered", "黄莲村");
		this.standing = in(() -> this.desk.accept(DESK, ref()));
		String number = this.standing.caseNumber();
		assertThat(in(() -> this.audit.names(refused))).containsEntry(this.standing.id().subject(), number);
		assertThat(in(() -> this.audit.find(new AuditFilter(List.of(), number, "", null, null), null, 9)))
			.extracting(AuditEntry::action)
			.containsExactly("complaints.accepted", "complaints.contact-refused");
	}

	@Test
	void tellsTheAuditorsOnceOfManyLooks() {
		Actor curious = Actors.officer(Role.SUPERVISING_OFFICER, Objects.requireNonNull(DESK.unit()));
		// a name of its own, because the log of an earlier run may still be there
		String name = "OF-" + UUID.randomUUID();
		Actor named = Actor.officer(curious.id(), name, curious.district(), curious.unit(), curious.roles());
		IntStream.range(0, 22).forEach((time) -> in(() -> this.cases.identified(named, this.standing.id(), "核实地点")));
		assertThat(in(() -> this.audit.latest(40))).filteredOn((entry) -> entry.actor().equals(name))
			.filteredOn((entry) -> entry.action().equals("complaints.contacts-many"))
			.hasSize(1);
	}

	@Test
	void isNotThereForThoseWhomItDoesNotConcern() {
		ComplaintId id = this.standing.id();
		for (Actor other : List.of(HANDLER, Actors.desk("341503101"), Actors.post(Role.AUDITOR))) {
			assertThatExceptionOfType(ComplaintUnknown.class).isThrownBy(() -> in(() -> this.cases.find(other, id)));
		}
		assertThat(in(() -> this.cases.find(Actors.post(Role.LEADER), id)).actions())
			.containsExactly(ComplaintAction.SUPERVISE);
		assertThat(lists(Actors.desk("341503101"))).doesNotContain(id);
		assertThat(lists(DESK)).contains(id);
	}

	@Test
	void refusesWhatWasReadBeforeSomebodyElseActed() {
		ComplaintRef before = ref();
		this.standing = in(() -> this.desk.acceptAndDispatch(DESK, ref(), ORDER));
		assertThatExceptionOfType(ActionImpossible.class).isThrownBy(() -> in(() -> this.desk.accept(DESK, before)));
		assertThatExceptionOfType(ComplaintChanged.class)
			.isThrownBy(() -> in(() -> this.handling.sign(HANDLER, before)));
		assertThatExceptionOfType(ActionNotPermitted.class).isThrownBy(() -> in(() -> this.handling.sign(DESK, ref())));
	}

	@Test
	void comesBackTwiceAndThenStays() {
		this.standing = in(() -> this.desk.acceptAndDispatch(DESK, ref(), ORDER));
		for (int times = 1; times <= 2; times++) {
			this.standing = in(() -> this.handling.giveBack(HANDLER, ref(), "不归本村管"));
			assertThat(this.standing.leadUnit()).isNull();
			this.standing = in(() -> this.desk.dispatch(DESK, ref(), ORDER));
		}
		assertThatExceptionOfType(ReturnImpossible.class)
			.isThrownBy(() -> in(() -> this.handling.giveBack(HANDLER, ref(), "还是不归")))
			.matches((refused) -> refused.name().equals("returned-too-often"));
	}

	@Test
	void isExtendedTwiceAndNotBeyondTheLaw() {
		handled();
		LocalDate due = this.standing.dueOn();
		assertThatExceptionOfType(ExtensionImpossible.class)
			.isThrownBy(() -> in(() -> this.handling.extend(HANDLER, ref(), due.plusDays(200), "等测绘")));
		this.standing = in(() -> this.handling.extend(HANDLER, ref(), due.plusDays(3), "等测绘"));
		this.standing = in(() -> this.handling.extend(HANDLER, ref(), due.plusDays(6), "还在等"));
		assertThat(this.standing.dueOn()).isEqualTo(due.plusDays(6));
		assertThat(in(() -> this.cases.find(DESK, this.standing.id())).deadline().firstDueOn()).isEqualTo(due);
		assertThatExceptionOfType(ExtensionImpossible.class)
			.isThrownBy(() -> in(() -> this.handling.extend(HANDLER, ref(), due.plusDays(9), "再等")))
			.matches((refused) -> refused.name().equals("extended-too-often"));
	}

	@Test
	void waitsForNobodyWhileItsTimeIsStopped() {
		handled();
		this.standing = in(() -> this.desk.suspend(DESK, ref(), "等鉴定"));
		assertThatExceptionOfType(ClockStopped.class)
			.isThrownBy(() -> in(() -> this.handling.reply(HANDLER, ref(), "好了")));
		this.standing = in(() -> this.desk.resume(DESK, ref()));
		assertThat(in(() -> this.cases.find(DESK, this.standing.id())).deadline().suspendedOn()).isNull();
	}

	@Test
	void keepsTheRespondentOutOfAReport() {
		file(new FileComplaint(UUID.randomUUID().toString(), "L01", "341503100-V04", "路灯招标没有公开", "REPORT", true, null));
		assertThatExceptionOfType(UnitRecused.class)
			.isThrownBy(() -> in(() -> this.desk.acceptAndDispatch(DESK, ref(), ORDER)));
		DispatchProposal proposal = in(() -> this.cases.proposal(DESK, this.standing.id(), null));
		assertThat(proposal.lead()).isNotNull().matches((unit) -> !unit.code().value().equals(VILLAGE));
		this.standing = in(
				() -> this.desk.acceptAndDispatch(DESK, ref(), new DispatchComplaint(null, null, List.of(), "请核实")));
		assertThat(this.standing.leadUnit()).hasToString("HU-341503100");
	}

	@Test
	void asksThePersonForMoreAndGetsIt() {
		this.standing = in(() -> this.desk.askSupplement(DESK, ref(), "请说明是哪一盏灯"));
		assertThat(track().request()).isEqualTo("请说明是哪一盏灯");
		assertThat(in(() -> this.complaints.supply(this.code, "村口第二盏", List.of())).status())
			.isEqualTo(ComplaintState.SUBMITTED);
	}

	@Test
	void isKnownAsARepeatOfTheFirst() {
		this.standing = in(() -> this.desk.acceptAndDispatch(DESK, ref(), ORDER));
		files();
		this.standing = in(() -> this.desk.acceptAndDispatch(DESK, ref(), ORDER));
		assertThat(in(() -> this.cases.find(DESK, this.standing.id())).repeatOf()).isNotNull()
			.isNotEqualTo(this.standing.id());
	}

	@Test
	void namesEveryMistakeOfAnOrder() {
		DispatchComplaint wrong = new DispatchComplaint("SU-341503100", "B99", List.of("HU-D01", "nowhere"), " ");
		assertThatExceptionOfType(InvalidRequest.class)
			.isThrownBy(() -> in(() -> this.desk.acceptAndDispatch(DESK, ref(), wrong)))
			.satisfies((refused) -> assertThat(refused.errors()).extracting("path")
				.containsExactlyInAnyOrder("itemCode", "unit", "assisting[1]", "note"));
		assertThat(track().status()).isEqualTo(ComplaintState.SUBMITTED);
	}

	private void handled() {
		this.standing = in(() -> this.desk.acceptAndDispatch(DESK, ref(), ORDER));
		this.standing = in(() -> this.handling.sign(HANDLER, ref()));
	}

	private void file(FileComplaint asked) {
		this.code = TrackingCode.parse(in(() -> this.complaints.file(asked)).trackingCode());
		ComplaintSummary latest = in(() -> this.cases.list(DESK, ComplaintFilter.ALL, new PageRequest(1, null))).items()
			.get(0);
		this.standing = new ActionResult(latest.id(), null, latest.state(), null, latest.dueOn(), latest.revision());
	}

	private List<ComplaintId> lists(Actor actor) {
		return in(() -> this.cases.list(actor, ComplaintFilter.ofWaiting(), new PageRequest(500, null))).items()
			.stream()
			.map(ComplaintSummary::id)
			.toList();
	}

	private ComplaintRef ref() {
		return new ComplaintRef(this.standing.id(), this.standing.revision());
	}

	private ComplaintProgress track() {
		return in(() -> this.complaints.track(this.code));
	}

	private static <T> T in(Supplier<T> work) {
		return BoundDistrict.call(Actors.YUAN, work);
	}

}
