package org.yidiantong.complaints.filters;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.support.Actors;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.Change;
import org.yidiantong.tenancy.events.DistrictApplied;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * An officer saves a filter, uses it from the list, and removes it; other posts have
 * their own.
 */
@WholeApplication
class SavedFilterWebTests {

	private static final String LIST = "/341503/staff/cases";

	private static final String FILTERS = "/341503/staff/case-filters";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private SavedFilters filters;

	@Autowired
	private ClosedPosts posts;

	@Autowired
	private TransactionOperations transactions;

	@Test
	void areUsedFromTheListOfThePost() {
		Actor desk = desk();
		assertThat(saved(desk, Map.of("name", "本月超期", "overdue", "true", "place", "341503100"))).hasStatus(302)
			.hasHeader("Location", LIST + "?place=341503100&overdue=true");
		assertThat(text(get(desk, LIST))).contains("本月超期")
			.containsPattern("href=\"/341503/staff/cases\\?place=341503100&amp;overdue=true\"");
		assertThat(text(get(desk(), LIST))).doesNotContain("本月超期");
	}

	@Test
	void areReplacedByTheSameNameAndRemoved() {
		Actor desk = desk();
		saved(desk, Map.of("name", "红卡", "card", "YELLOW"));
		saved(desk, Map.of("name", "红卡", "card", "RED"));
		assertThat(BoundDistrict.call(Actors.YUAN, () -> this.filters.of(desk))).singleElement()
			.extracting(SavedFilter::query)
			.isEqualTo("card=RED");
		UUID id = BoundDistrict.call(Actors.YUAN, () -> this.filters.of(desk)).get(0).id();
		assertThat(post(desk(), FILTERS + "/" + id + "/removal", Map.of())).hasStatus(404);
		assertThat(text(get(desk, LIST))).contains("card=RED");
		assertThat(post(desk, FILTERS + "/" + id + "/removal", Map.of())).hasStatus(302);
		assertThat(text(get(desk, LIST))).doesNotContain("card=RED");
	}

	@Test
	void nameEveryMistakeAndKeepTheFilter() {
		MvcTestResult refused = saved(desk(), Map.of("name", "名".repeat(21)));
		assertThat(refused).hasStatus(400);
		assertThat(body(refused)).contains("名称", "没有条件");
		assertThat(body(saved(desk(), Map.of("name", "", "q", "路灯")))).contains("value=\"路灯\"");
		assertThat(saved(desk(), Map.of("name", "x", "card", "GREEN"))).hasStatus(400);
	}

	@Test
	void areNotMoreThanTwenty() {
		Actor desk = desk();
		for (int filter = 1; filter <= SavedFilters.MOST; filter++) {
			assertThat(saved(desk, Map.of("name", "第" + filter + "个", "q", "词" + filter))).hasStatus(302);
		}
		assertThat(body(saved(desk, Map.of("name", "再来一个", "q", "路灯")))).contains("20");
		assertThat(saved(desk, Map.of("name", "第20个", "q", "路灯"))).hasStatus(302);
	}

	@Test
	void areRemovedWithThePost() {
		Actor gone = desk();
		Actor stays = desk();
		for (Actor desk : List.of(gone, stays)) {
			saved(desk, Map.of("name", "红卡", "card", "RED"));
		}
		List<Change> changes = List.of(new Change(Change.Kind.REMOVED, "account", gone.name(), "苏埠镇"),
				new Change(Change.Kind.CHANGED, "account", stays.name(), "苏埠镇"));
		BoundDistrict.run(Actors.YUAN, () -> this.transactions.executeWithoutResult(
				(status) -> this.posts.on(new DistrictApplied(Actors.YUAN.value(), 2, changes, Instant.EPOCH))));
		assertThat(BoundDistrict.call(Actors.YUAN, () -> this.filters.of(gone))).isEmpty();
		assertThat(BoundDistrict.call(Actors.YUAN, () -> this.filters.of(stays))).hasSize(1);
	}

	@Test
	void areRefusedToWhoSeesNoComplaints() {
		Actor auditor = Actors.post(Role.AUDITOR);
		assertThat(saved(auditor, Map.of("name", "路灯", "q", "路灯"))).hasStatus(403);
	}

	private static Actor desk() {
		return Actor.officer(UUID.randomUUID(), "OF-" + UUID.randomUUID(), Actors.YUAN, new UnitCode("SU-341503100"),
				Set.of(Role.SUPERVISING_OFFICER));
	}

	private MvcTestResult saved(Actor actor, Map<String, String> form) {
		return post(actor, FILTERS, form);
	}

	private MvcTestResult post(Actor actor, String address, Map<String, String> form) {
		var request = this.web.post()
			.uri(address)
			.accept(MediaType.TEXT_HTML)
			.requestAttr(Actor.ATTRIBUTE, actor)
			.with(csrf());
		form.forEach(request::formField);
		return request.exchange();
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
