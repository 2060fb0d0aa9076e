package org.yidiantong.notification.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.identity.Actor;
import org.yidiantong.notification.Argument;
import org.yidiantong.notification.NotificationManagement;
import org.yidiantong.notification.Recipient;
import org.yidiantong.notification.SampleOfficers;
import org.yidiantong.notification.SampleWork;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * The officers' first page, the messages and the mail page, as a browser gets them.
 */
@WholeApplication
class InboxPagesWebTests {

	private static final String STAFF = "/341503/staff/";

	private static final Pattern OPEN = Pattern.compile("action=\"(/341503/staff/messages/[0-9a-f-]{36}/open)\"");

	private static final Pattern NEWEST = Pattern.compile("name=\"newest\" value=\"([0-9a-f-]{36})\"");

	private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

	private final MockMvcTester web;

	@Autowired
	private NotificationManagement notifications;

	@Autowired
	private PlatformTransactionManager transactions;

	private final Actor officer = SampleOfficers.officer();

	InboxPagesWebTests(@Autowired MockMvcTester web) {
		this.web = web;
	}

	@Test
	void saysThatNothingWaits() {
		assertThat(text(get("inbox"))).contains("现在没有等您办理的事", "还没有消息", "href=\"/341503/staff/messages\"");
	}

	@Test
	void showsWhatWaitsInAllModules() {
		Actor busy = SampleOfficers.of(SampleWork.BUSY, "HU-D01");
		assertThat(text(get("inbox", busy)))
			.contains("&lt;路灯&gt;", "href=\"/341503/staff/cases/12\"", "已超期", "2021-12-14", "查看全部 7 件")
			.doesNotContain("现在没有等您办理的事");
		Actor unlucky = SampleOfficers.of(SampleWork.BROKEN, "HU-D01");
		assertThat(text(get("inbox", unlucky))).contains("暂时读不出来");
	}

	@Test
	void countsUnreadMessagesBesideTheMenuEntry() {
		assertThat(text(get("inbox"))).doesNotContain("badge-count ms-1");
		tell(1);
		assertThat(text(get("inbox"))).contains("<span>1</span><span class=\"visually-hidden\">项未处理");
	}

	@Test
	void opensAMessageAndLeadsToWhatItIsAbout() {
		tell(1);
		String page = text(get("messages"));
		assertThat(page).contains("未读", "2021年12月15日");
		assertThat(post(found(OPEN, page))).hasStatus(302).hasRedirectedUrl("/341503/staff/cases/1");
		assertThat(text(get("messages"))).doesNotContain("标为已读");
	}

	@Test
	void marksOneOrAllAsRead() {
		tell(1);
		tell(2);
		String page = text(get("messages"));
		assertThat(post(found(OPEN, page).replace("/open", "/read"))).hasRedirectedUrl(STAFF + "messages");
		assertThat(post(STAFF + "messages/read?newest=" + found(NEWEST, text(get("messages"))))).hasStatus(302);
		assertThat(text(get("messages"))).doesNotContain("unread\"", "标为已读");
	}

	@Test
	void goesOnPageByPage() {
		for (int i = 1; i <= 3; i++) {
			tell(i);
		}
		String page = text(get("messages?limit=2"));
		String next = found(NEXT, page).replace(STAFF, "");
		assertThat(text(get(next))).contains("回到第一页").doesNotContain("全部标为已读");
	}

	@ParameterizedTest
	@ValueSource(strings = { "messages/read", "messages/read?newest=1" })
	void refusesRequestsThatAreWrong(String path) {
		assertThat(post(STAFF + path)).hasStatus(400);
	}

	@Test
	void refusesWhoeverIsNotSignedInAndWhatIsNotTheirs() {
		assertThat(this.web.get().uri(STAFF + "messages").accept(MediaType.TEXT_HTML)).hasStatus(303);
		assertThat(post(STAFF + "messages/" + UUID.randomUUID() + "/open")).hasStatus(404)
			.bodyText()
			.contains("没有这条消息");
		assertThat(get("messages?after=nonsense")).hasStatus(400);
	}

	@Test
	void saysThatMailIsOff() {
		assertThat(text(get("messages/mail"))).contains("没有开通邮件").doesNotContain("name=\"address\"");
		assertThat(post(STAFF + "messages/mail?address=wang@example.cn")).hasStatus(409);
		assertThat(post(STAFF + "messages/mail/code?code=123456")).hasStatus(400);
		assertThat(post(STAFF + "messages/mail/removal")).hasStatus(302);
	}

	@Test
	void speaksEnglish() {
		tell(1);
		assertThat(text(get("inbox?lang=en"))).contains("Nothing waits for you now", "December 15, 2021");
	}

	private void tell(int version) {
		BoundDistrict.run(SampleOfficers.YUAN,
				() -> new TransactionTemplate(this.transactions)
					.executeWithoutResult((status) -> this.notifications.tell(Recipient.unit(this.officer.unit()),
							"notification.messages.wordless", "case/1", version, "/cases/1",
							Argument.date(LocalDate.of(2021, 12, 15)))));
	}

	private MvcTestResult get(String path) {
		return get(path, this.officer);
	}

	private MvcTestResult get(String path, Actor actor) {
		return this.web.get()
			.uri(path.startsWith("/") ? path : STAFF + path)
			.accept(MediaType.TEXT_HTML)
			.requestAttr(Actor.ATTRIBUTE, actor)
			.exchange();
	}

	private MvcTestResult post(String path) {
		return this.web.post()
			.uri(path)
			.accept(MediaType.TEXT_HTML)
			.requestAttr(Actor.ATTRIBUTE, this.officer)
			.with(csrf())
			.exchange();
	}

	private static String found(Pattern pattern, String page) {
		Matcher found = pattern.matcher(page);
		assertThat(found.find()).as(page).isTrue();
		return found.group(1);
	}

	private static String text(MvcTestResult answer) {
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
