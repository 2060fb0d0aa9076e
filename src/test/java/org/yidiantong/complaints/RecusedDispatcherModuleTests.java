package org.yidiantong.complaints;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.workflow.ClassifyComplaint;
import org.yidiantong.identity.AccountManagement;
import org.yidiantong.identity.AccountSummary;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.notification.NotificationManagement;
import org.yidiantong.notification.ReceivedNotice;
import org.yidiantong.support.Listeners;
import org.yidiantong.tenancy.folder.TenantsFolder;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * A district with three dispatchers, of whom complaints may be about one.
 */
class RecusedDispatcherModuleTests extends ComplaintLifecycle {

	private static final String NOON = "2021-12-03T12:00:00";

	private static final PageRequest ALL = new PageRequest(100, null);

	@Autowired
	private AccountManagement accounts;

	@Autowired
	private NotificationManagement notifications;

	private Listeners listeners;

	private TrackingCode tracking = TrackingCode.draw();

	@BeforeEach
	void appointDispatchers(@Autowired ThreadPoolTaskExecutor applicationTaskExecutor) throws IOException {
		this.listeners = new Listeners(applicationTaskExecutor);
		Files.writeString(this.tenants.resolve(this.code + "/staff.yaml"), """
				posts:
				  - {code: dispatcher, name: 调度员, roles: [DISPATCHER]}
				  - {code: dispatcher-2, name: 第二调度员, roles: [DISPATCHER, LEADER]}
				  - {code: dispatcher-3, name: 第三调度员, roles: [DISPATCHER]}
				  - {code: admin, name: 管理员, roles: [DISTRICT_ADMINISTRATOR]}
				""");
		this.folders.apply(TenantsFolder.at(this.tenants));
	}

	@Test
	void losesItsMessagesAndTheOthersKeepTheirs() {
		ComplaintRef report = passedOn();
		String link = "/cases/" + report.id();
		ReceivedNotice told = messages("dispatcher").get(0);
		at(NOON, () -> this.notifications.read(actor("dispatcher"), told.id()));
		ReceivedNotice later = tellMore(report);
		name(report, "dispatcher-2");
		assertThat(messages("dispatcher-2")).isEmpty();
		assertThat(messages("dispatcher")).extracting((one) -> one.notice().link(), ReceivedNotice::unread)
			.containsExactly(tuple(link, true), tuple(link, false));
		assertThat(messages("dispatcher-3")).hasSize(2)
			.allMatch(ReceivedNotice::unread)
			.first()
			.returns(later.notice(), ReceivedNotice::notice);
	}

	@Test
	void losesThemAlsoWhenAnotherOneWasRecusedBefore() {
		ComplaintRef report = passedOn();
		name(report, "dispatcher-2");
		tellMore(report);
		name(report, "dispatcher-2", "dispatcher-3");
		name(report, "dispatcher-2", "dispatcher-3");
		assertThat(messages("dispatcher-3")).isEmpty();
		assertThat(messages("dispatcher")).hasSize(2);
	}

	/** A report about the first desk, of which the district was told. */
	private ComplaintRef passedOn() {
		FileComplaint asked = new FileComplaint(UUID.randomUUID().toString(), null, this.code + "100-V01", "账目不清",
				"REPORT", true, null, List.of(), List.of("SU-" + this.code + "100"));
		this.tracking = TrackingCode.parse(at(NOON, () -> this.complaints.file(asked)).trackingCode());
		ComplaintRef report = filed(this.tracking);
		tellMore(report);
		return report;
	}

	private ReceivedNotice tellMore(ComplaintRef report) {
		at(NOON, () -> this.complaints.supply(this.tracking, "还有一本账", List.of()));
		this.listeners.finish();
		ReceivedNotice told = messages("dispatcher").get(0);
		assertThat(told.notice().subject()).isEqualTo(report.id().subject());
		return told;
	}

	private void name(ComplaintRef report, String... posts) {
		Actor desk = actor("dispatcher");
		int revision = at(NOON, () -> this.cases.find(desk, report.id())).status().revision();
		at(NOON, () -> this.triage.classify(desk, new ComplaintRef(report.id(), revision),
				new ClassifyComplaint(Nature.REPORT, List.of("SU-" + this.code + "100"), null, List.of(posts))));
		this.listeners.finish();
	}

	private List<ReceivedNotice> messages(String post) {
		return at(NOON, () -> this.notifications.messages(actor(post), ALL)).items();
	}

	private Actor actor(String post) {
		AccountSummary account = at(NOON, this.accounts::districtPosts).stream()
			.filter((one) -> one.post().equals(post))
			.findFirst()
			.orElseThrow();
		return Actor.officer(account.id(), post, this.code, null, account.roles());
	}

}
