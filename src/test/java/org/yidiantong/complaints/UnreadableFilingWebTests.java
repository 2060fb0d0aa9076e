package org.yidiantong.complaints;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.inspection.HeldComplaint;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.support.Actors;
import org.yidiantong.support.UniqueText;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One filing that cannot be decrypted, as after a restore with another key file, keeps
 * nobody from the others.
 */
@WholeApplication
class UnreadableFilingWebTests {

	private static final Actor DISPATCHER = Actors.post(Role.DISPATCHER);

	@Autowired
	private MockMvcTester web;

	@Autowired
	private ComplaintScreening screening;

	@Autowired
	private BusinessClock clock;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	/** A text without digits, by which the filings of the test are found. */
	private final String text = UniqueText.after("路灯坏了");

	@AfterEach
	void removeWhatNobodyCanRead() {
		in(() -> this.jdbc.sql("DELETE FROM complaints_held_filing WHERE tenant_id = ? AND octet_length(content) < 3")
			.param(Actors.YUAN.value())
			.update());
	}

	@Test
	void isNamedAmongTheOthersAndCannotBeReleased() throws Exception {
		ComplaintId broken = hold();
		ComplaintId whole = hold();
		destroy(broken);
		assertThat(held()).filteredOn((one) -> one.id().equals(broken) || one.id().equals(whole))
			.extracting(HeldComplaint::readable)
			.containsExactly(false, true);
		assertThat(page()).contains("内容读不出来（编号 " + broken, this.text);
		assertThat(BoundDistrict.call(Actors.YUAN, () -> this.screening.release(DISPATCHER, List.of(broken, whole))))
			.isOne();
		assertThat(held()).extracting(HeldComplaint::id).contains(broken).doesNotContain(whole);
		assertThat(BoundDistrict.call(Actors.YUAN,
				() -> this.screening.markAsSpam(DISPATCHER, List.of(broken), "内容损坏，请重新提交")))
			.isOne();
	}

	private ComplaintId hold() {
		Instant now = this.clock.instant();
		FileComplaint asked = new FileComplaint(UUID.randomUUID().toString(), "L01", "341503100-V04", this.text,
				"REQUEST", true, null, List.of());
		List<ComplaintId> before = held().stream().map(HeldComplaint::id).toList();
		in(() -> {
			this.screening.hold(asked, TrackingCode.draw(), now);
			return true;
		});
		return held().stream().map(HeldComplaint::id).filter((id) -> !before.contains(id)).findFirst().orElseThrow();
	}

	private void destroy(ComplaintId id) {
		assertThat(in(() -> this.jdbc
			.sql("UPDATE complaints_held_filing SET content = '\\x0102' WHERE tenant_id = ? AND id = ?")
			.params(Actors.YUAN.value(), id.value())
			.update())).isOne();
	}

	private List<HeldComplaint> held() {
		return BoundDistrict
			.call(Actors.YUAN, () -> this.screening.list(DISPATCHER, new PageRequest(PageRequest.MOST, null)))
			.items();
	}

	private String page() throws Exception {
		return this.web.get()
			.uri("/341503/staff/held?limit=200")
			.requestAttr(Actor.ATTRIBUTE, DISPATCHER)
			.exchange()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
	}

	private <T> T in(Supplier<T> work) {
		return BoundDistrict.call(Actors.YUAN, () -> this.transaction.execute((status) -> work.get()));
	}

}
