package org.yidiantong.complaints;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.workflow.DispatchComplaint;
import org.yidiantong.attachments.AttachmentManagement;
import org.yidiantong.complaints.inspection.ComplaintEntry;
import org.yidiantong.complaints.inspection.ComplaintView;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.support.GeneratedPhotos;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the units see of supplements: never more than the desk has let through.
 */
class HeldSupplementModuleTests extends ComplaintLifecycle {

	private static final String NOON = "2021-12-03T12:00:00";

	@Autowired
	private AttachmentManagement attachments;

	@Autowired
	private JdbcClient database;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private ComplaintPhotos photos;

	@Autowired
	private PhotoAccess access;

	@Test
	void hidesWordsAndPhotosOfASupplementBeforeTheDispatch() {
		TrackingCode tracking = filing("REQUEST", photo());
		supply(tracking, "我住村口第一户，电话13800138000", photo(), photo());
		ComplaintRef filed = latest(tracking);
		assertThat(see(this.supervisor, filed).content().supplements()).singleElement()
			.asString()
			.contains("村口第一户")
			.doesNotContain("13800138000");
		ActionResult hidden = at(NOON, () -> this.triage.redact(this.supervisor, filed, List.of("村口第一户"), List.of(2)));
		ActionResult sent = next(NOON, hidden, (ref) -> this.desk.acceptAndDispatch(this.supervisor, ref, order()));
		assertThat(supplement(this.handler, sent).note()).startsWith("我住■■■■■，");
		assertThat(photosOf(this.handler, sent)).hasSize(1);
		assertThat(at(NOON, () -> this.photos.addressesOfWithheld(this.supervisor, sent.id()))).hasSize(1);
		assertThat(at(NOON, () -> this.complaints.details(tracking)).supplements()).singleElement()
			.asString()
			.doesNotContain("村口");
		assertThat(at(NOON, () -> this.cases.identified(this.supervisor, sent.id(), "核对隐去的文字")).view().history())
			.anySatisfy((entry) -> assertThat(entry.note()).contains("村口第一户", "13800138000"));
	}

	@Test
	void showsTheSupplementOfAPlainRequestAtOnce() {
		TrackingCode tracking = filing("REQUEST");
		ActionResult sent = dispatch(latest(tracking));
		supply(tracking, "村部门口那盏", photo());
		assertThat(supplement(this.handler, sent)).returns("村部门口那盏", ComplaintEntry::note)
			.returns(false, ComplaintEntry::held);
		assertThat(photosOf(this.handler, sent)).hasSize(1);
	}

	@Test
	void holdsTheSupplementOfAReportUntilTheDeskHasLooked() {
		TrackingCode tracking = filing("REPORT");
		ActionResult sent = at(NOON, () -> this.desk.acceptAndDispatch(this.supervisor, latest(tracking),
				new DispatchComplaint(township(), null, List.of(), "请核实")));
		Actor township = officer(Role.HANDLING_OFFICER, township());
		supply(tracking, "我是张大山的邻居", photo(), photo());
		assertThat(supplement(township, sent)).returns(null, ComplaintEntry::note).returns(true, ComplaintEntry::held);
		assertThat(photosOf(township, sent)).isEmpty();
		assertThat(opens(township, sent)).isFalse();
		assertThat(opens(this.supervisor, sent)).isTrue();
		assertThat(supplement(this.supervisor, sent).note()).contains("的邻居");
		assertThat(photosOf(this.supervisor, sent)).hasSize(2);
		at(NOON, () -> this.triage.redact(this.supervisor, latest(tracking), List.of("的邻居"), List.of(1)));
		assertThat(supplement(township, sent)).returns(false, ComplaintEntry::held)
			.satisfies((entry) -> assertThat(entry.note()).contains("■■■").doesNotContain("邻居"));
		assertThat(photosOf(township, sent)).hasSize(1);
		assertThat(opens(township, sent)).isTrue();
	}

	@Test
	void holdsTheSupplementOfARedactedRequestAndPassesItOnUnchanged() {
		TrackingCode tracking = filing("REQUEST");
		ActionResult hidden = at(NOON,
				() -> this.triage.redact(this.supervisor, latest(tracking), List.of("路灯"), List.of()));
		ActionResult sent = next(NOON, hidden, (ref) -> this.desk.acceptAndDispatch(this.supervisor, ref, order()));
		supply(tracking, "就是那盏路灯");
		assertThat(supplement(this.handler, sent).note()).isNull();
		at(NOON, () -> this.triage.redact(this.supervisor, latest(tracking), List.of(), List.of()));
		assertThat(supplement(this.handler, sent).note()).isEqualTo("就是那盏路灯");
		assertThatExceptionOfType(InvalidRequest.class).isThrownBy(
				() -> at(NOON, () -> this.triage.redact(this.supervisor, latest(tracking), List.of(), List.of())));
	}

	@Test
	void holdsWhatSomebodySuppliesWhoseComplaintWasMerged() {
		TrackingCode first = filing("REQUEST");
		ActionResult accepted = at(NOON, () -> this.desk.accept(this.supervisor, latest(first)));
		String number = view(NOON, accepted).status().caseNumber();
		TrackingCode second = filing("REQUEST");
		at(NOON, () -> this.triage.merge(this.supervisor, latest(second), number));
		ActionResult sent = next(NOON, accepted, (ref) -> this.desk.dispatch(this.supervisor, ref, order()));
		supply(second, "我家门口也不亮");
		assertThat(supplement(this.handler, sent).note()).isNull();
		assertThat(supplement(this.supervisor, sent).note()).isEqualTo("我家门口也不亮");
	}

	@Test
	void takesFiftySupplementsOfOnePersonAndThenNoMore() {
		TrackingCode first = filing("REQUEST");
		ActionResult accepted = at(NOON, () -> this.desk.accept(this.supervisor, latest(first)));
		String number = view(NOON, accepted).status().caseNumber();
		TrackingCode second = filing("REQUEST");
		at(NOON, () -> this.triage.merge(this.supervisor, latest(second), number));
		for (int i = 0; i < 50; i++) {
			supply(second, "我家门口也不亮");
		}
		assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> supply(second, "还是不亮"))
			.satisfies(
					(refused) -> assertThat(refused.errors()).singleElement().returns("text", ValidationError::path));
		supply(first, "村部门口那盏");
		assertThat(see(this.supervisor, latest(first)).content().supplements()).hasSize(51);
	}

	private ComplaintEntry supplement(Actor actor, ActionResult standing) {
		return at(NOON, () -> this.cases.find(actor, standing.id())).history()
			.stream()
			.filter((entry) -> entry.action() == ComplaintAction.SUPPLY)
			.reduce((one, next) -> next)
			.orElseThrow();
	}

	private List<String> photosOf(Actor actor, ActionResult standing) {
		return at(NOON, () -> this.photos.addressesByAction(actor, standing.id())).values()
			.stream()
			.flatMap(List::stream)
			.toList();
	}

	/** Whether a photo of the latest supplement is delivered to an actor. */
	private boolean opens(Actor actor, ActionResult standing) {
		String subject = standing.id().subject() + "/" + number(standing);
		return at(NOON, () -> this.access.viewers(subject, (name) -> actor)).contains(actor.name());
	}

	private int number(ActionResult standing) {
		List<ComplaintEntry> history = at(NOON, () -> this.cases.find(this.supervisor, standing.id())).history();
		return 1 + history.stream().map(ComplaintEntry::action).toList().lastIndexOf(ComplaintAction.SUPPLY);
	}

	private ActionResult dispatch(ComplaintRef filed) {
		return at(NOON, () -> this.desk.acceptAndDispatch(this.supervisor, filed, order()));
	}

	private ComplaintView see(Actor actor, ComplaintRef ref) {
		return at(NOON, () -> this.cases.find(actor, ref.id()));
	}

	private ComplaintRef latest(TrackingCode tracking) {
		ComplaintRef filed = filed(tracking);
		return new ComplaintRef(filed.id(), see(this.supervisor, filed).status().revision());
	}

	@Test
	void boundsThePhotosOfOneComplaintInBytes() {
		TrackingCode tracking = filing("REQUEST", photo());
		ComplaintRef filed = latest(tracking);
		Integer changed = at(NOON,
				() -> this.transaction.execute((status) -> this.database
					.sql("UPDATE attachments_attachment SET size = ? WHERE tenant_id = ? AND subject = ?")
					.params(60 * 1024 * 1024, this.code.value(), filed.id().subject())
					.update()));
		assertThat(changed).isOne();
		assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> supply(tracking, "又坏了一盏", photo()))
			.satisfies((refused) -> assertThat(refused.errors()).extracting(ValidationError::path)
				.containsExactly("photos"));
		supply(tracking, "又坏了一盏");
	}

	private void supply(TrackingCode tracking, String text, String... tokens) {
		at(NOON, () -> this.complaints.supply(tracking, text, List.of(tokens)));
	}

	private TrackingCode filing(String nature, String... tokens) {
		FileComplaint asked = new FileComplaint(UUID.randomUUID().toString(), "L01", this.code + "100-V01", "路灯坏了",
				nature, true, null, List.of(tokens));
		return TrackingCode.parse(at(NOON, () -> this.complaints.file(asked)).trackingCode());
	}

	private String township() {
		return "HU-" + this.code + "100";
	}

	private String photo() {
		return at(NOON,
				() -> this.attachments.take(new ByteArrayInputStream(GeneratedPhotos.jpeg(60, 40)), "192.0.2.1"));
	}

}
