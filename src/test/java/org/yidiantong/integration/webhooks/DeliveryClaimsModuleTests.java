package org.yidiantong.integration.webhooks;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.yidiantong.support.SqlCapture;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which deliveries are claimed, and what a claim costs, as pages of the database that it
 * reads.
 */
class DeliveryClaimsModuleTests extends WebhookTestReceivers {

	private static final String FILL = """
			INSERT INTO integration_delivery (tenant_id, id, subscription_id, position, event_id, type, subject, body,
			  state, attempts, next_at, done_at, next_of_subject)
			SELECT ?, gen_random_uuid(), ?, ? + n, gen_random_uuid(), 'a', %s, 'b', '%s', 0, %s, %s, %s
			FROM generate_series(1, ?) n""";

	private static final int CLAIMED = 50;

	/** A walk from the root to each row, and a page of the table for it. */
	private static final int PAGES = 12;

	@Autowired
	private Deliveries deliveries;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void costTheSameWhateverIsFinishedOrWaits() throws Exception {
		Subscription one = subscribe(receiver(200)).subscription();
		fill(one, 0, "'due/' || n", "PENDING", at(-1), "NULL", "true", 2 * CLAIMED);
		int few = pages(one);
		fill(one, 100_000, "'done/' || n % 100", "DELIVERED", at(0), at(0), "false", 10_000);
		fill(one, 200_000, "'long'", "PENDING", at(1), "NULL", "n = 1", 5_000);
		fill(one, 300_000, "'later/' || n", "PENDING", at(1), "NULL", "true", 5_000);
		assertThat(few).isLessThan(CLAIMED * PAGES);
		assertThat(pages(one)).isLessThan(CLAIMED * PAGES);
		assertThat(bound(() -> inTransaction(() -> this.deliveries.claim(one.id(), CLOCK.instant()))))
			.extracting(Deliveries.Claim::subject)
			.hasSize(CLAIMED)
			.contains("due/1", "due/50")
			.doesNotContain("due/51");
	}

	@Test
	void sendAnEarlierEventAgainBeforeALaterOneThatWaits() throws Exception {
		TestReceiver receiver = receiver(200);
		Subscription one = subscribe(receiver).subscription();
		publish(1, 3);
		send();
		List<Long> positions = deliveries(one, null).stream().map(Delivery::position).sorted().toList();
		for (int at : List.of(2, 0, 1)) {
			long position = positions.get(at);
			bound(() -> this.subscriptions.replay(reader(one.owner()), one.id(), position - 1, position));
		}
		send();
		assertThat(receiver.all()).extracting((received) -> JsonPath.<Integer>read(received.body(), "$.subjectversion"))
			.containsExactly(1, 2, 3, 1, 2, 3);
	}

	@Test
	void sendATestBeforeEventsThatWaitLonger() throws Exception {
		TestReceiver receiver = receiver(200);
		Subscription one = subscribe(receiver).subscription();
		publish(2, 1);
		BoundDistrict.run(YUAN, this.dispatcher::queue);
		CLOCK.forward(Duration.ofMinutes(1));
		bound(() -> {
			this.subscriptions.test(reader(one.owner()), one.id(), ACCEPTED);
			return true;
		});
		send();
		assertThat(JsonPath.<String>read(receiver.all().get(0).body(), "$.subject")).startsWith("test/");
	}

	@Test
	void freeWhatAnInstanceOfAnEarlierVersionQueued() throws Exception {
		TestReceiver receiver = receiver(200);
		Subscription one = subscribe(receiver).subscription();
		fill(one, 0, "'stuck'", "PENDING", at(-1), "NULL", "false", 2);
		send();
		assertThat(receiver.all()).isEmpty();
		BoundDistrict.run(YUAN, this.dispatcher::tidy);
		send();
		assertThat(receiver.all()).hasSize(2);
	}

	private void fill(Subscription one, long after, String subject, String state, String next, String done,
			String marked, int number) {
		SqlCapture.unchecked(
				() -> bound(() -> inTransaction(() -> this.jdbc.sql(FILL.formatted(subject, state, next, done, marked))
					.params(YUAN.value(), one.id(), after, number)
					.update())));
	}

	private static String at(int hours) {
		return "timestamptz '" + CLOCK.instant().plus(Duration.ofHours(hours)) + "'";
	}

	private int pages(Subscription one) {
		return Deliveries.CLAIMS.stream().mapToInt((sql) -> pages(one, sql)).sum();
	}

	private int pages(Subscription one, String sql) {
		String plan = bound(() -> this.transaction.execute((status) -> {
			status.setRollbackOnly();
			return this.jdbc.sql("EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) " + sql)
				.params(YUAN.value(), one.id(), CLOCK.instant().atOffset(ZoneOffset.UTC), CLAIMED)
				.query(String.class)
				.single();
		}));
		return JsonPath.<Integer>read(plan, "$[0].Plan['Shared Hit Blocks']")
				+ JsonPath.<Integer>read(plan, "$[0].Plan['Shared Read Blocks']");
	}

	private <T> T inTransaction(Supplier<T> work) {
		return this.transaction.execute((status) -> work.get());
	}

}
