package org.yidiantong.complaints;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.yidiantong.attachments.AttachmentManagement;
import org.yidiantong.complaints.inspection.ComplaintEntry;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.inspection.ComplaintView;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.support.GeneratedPhotos;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the desk keeps from the unit before it dispatches a complaint.
 */
class RedactionModuleTests extends ComplaintLifecycle {

	private static final String NOON = "2021-12-03T12:00:00";

	@Autowired
	private AttachmentManagement attachments;

	@Autowired
	private ComplaintPhotos photos;

	@Test
	void keepsWordsAndPhotosFromTheUnit() {
		ComplaintRef filed = saying("我家是村口第一户，电话13800138000", photo(), photo());
		assertThat(see(this.supervisor, filed).content().forUnits()).contains("村口第一户").doesNotContain("13800138000");
		ActionResult hidden = at(NOON,
				() -> this.triage.redact(this.supervisor, filed, List.of("村口第一户", " "), List.of(2)));
		ActionResult sent = next(NOON, hidden, (ref) -> this.desk.acceptAndDispatch(this.supervisor, ref, order()));
		ComplaintView unit = at(NOON, () -> this.cases.find(this.handler, sent.id()));
		assertThat(unit.content().text()).contains("我家是■■■■■，").doesNotContain("村口");
		assertThat(at(NOON, () -> this.photos.addresses(this.handler, sent.id()))).hasSize(1);
		assertThat(at(NOON, () -> this.photos.addressesOfWithheld(this.handler, sent.id()))).isEmpty();
		assertThat(
				at(NOON, () -> this.cases.identified(this.supervisor, filed.id(), "核对隐去的文字")).view().content().text())
			.contains("村口第一户", "13800138000");
		assertThat(at(NOON, () -> this.photos.addressesOfWithheld(this.supervisor, sent.id()))).hasSize(1);
		assertThat(unit.history()).filteredOn((entry) -> entry.action() == ComplaintAction.REDACT)
			.extracting(ComplaintEntry::note)
			.containsExactly("隐去文字 1 处，不转照片 1 张");
	}

	@Test
	void refusesWhatIsNotThere() {
		ComplaintRef filed = saying("路灯坏了");
		assertThatExceptionOfType(InvalidRequest.class)
			.isThrownBy(() -> at(NOON, () -> this.triage.redact(this.supervisor, filed, List.of("水管"), List.of())));
		assertThatExceptionOfType(InvalidRequest.class)
			.isThrownBy(() -> at(NOON, () -> this.triage.redact(this.supervisor, filed, List.of(), List.of(1))));
		assertThatExceptionOfType(InvalidRequest.class)
			.isThrownBy(() -> at(NOON, () -> this.triage.redact(this.supervisor, filed, List.of(" "), List.of())));
	}

	@Test
	void offersToMakeAReportOfWhatLooksLikeOne() {
		ComplaintRef filed = saying("村书记张大山贪污集体资金");
		assertThat(at(NOON, () -> this.cases.proposal(this.supervisor, filed.id(), null)).signs().words())
			.containsExactly("贪污", "村书记");
		ComplaintRef lamp = saying("路灯坏了");
		assertThat(at(NOON, () -> this.cases.proposal(this.supervisor, lamp.id(), null)).signs().words()).isEmpty();
	}

	private ComplaintView see(Actor actor, ComplaintRef ref) {
		return at(NOON, () -> this.cases.find(actor, ref.id()));
	}

	private ComplaintRef saying(String text, String... tokens) {
		FileComplaint asked = new FileComplaint(UUID.randomUUID().toString(), "L01", this.code + "100-V01", text, null,
				true, null, List.of(tokens));
		return filed(TrackingCode.parse(at(NOON, () -> this.complaints.file(asked)).trackingCode()));
	}

	private String photo() {
		return at(NOON,
				() -> this.attachments.take(new ByteArrayInputStream(GeneratedPhotos.jpeg(60, 40)), "192.0.2.1"));
	}

}
