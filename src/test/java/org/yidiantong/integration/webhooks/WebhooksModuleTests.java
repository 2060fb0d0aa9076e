package org.yidiantong.integration.webhooks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import com.jayway.jsonpath.JsonPath;
import com.standardwebhooks.Webhook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.complaints.events.ComplaintAccepted;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.ClientManagement;
import org.yidiantong.identity.IssuedClient;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.Scope;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.support.ModuleTest;
import org.yidiantong.support.MovableClock;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Events go to receivers on ports of this machine, which fail in every way.
 */
@ModuleTest(nested = { "identity", "identity.credentials", "organization", "audit", "secrets", "integration",
		"notification", "notification.mail" })
@TestPropertySource(properties = { "yidiantong.webhooks.enabled=false",
		"yidiantong.webhooks.allowed-networks=127.0.0.0/8", "yidiantong.webhooks.timeout=400ms" })
class WebhooksModuleTests {

	private static final DistrictCode YUAN = new DistrictCode(341503);

	private static final DistrictCode JINAN = new DistrictCode(341502);

	private static final MovableClock CLOCK = new MovableClock();

	private static final String ACCEPTED = "org.yidiantong.complaint.accepted.v1";

	@TestBean(name = "systemClock")
	private Clock clock;

	@Autowired
	private SubscriptionManagement subscriptions;

	@Autowired
	private WebhookDispatcher dispatcher;

	@Autowired
	private ClientManagement clients;

	@Autowired
	private ApplicationEventPublisher publisher;

	@Autowired
	private TransactionOperations transaction;

	private final List<TestReceiver> receivers = new ArrayList<>();

	private final List<Subscription> created = new ArrayList<>();

	static Clock clock() {
		return CLOCK;
	}

	@AfterEach
	void end() {
		this.receivers.forEach(TestReceiver::close);
		this.created.forEach((one) -> bound(() -> {
			this.subscriptions.delete(reader(one.owner()), one.id());
			return true;
		}));
	}

	@Test
	void signsWhatItSendsAndTakesOnlyChosenTypes() throws Exception {
		TestReceiver receiver = receiver(200);
		IssuedSubscription issued = subscribe(receiver, "org.yidiantong.complaint.filed.v1");
		IssuedSubscription all = subscribe(receiver);
		publish(1, 1);
		send();
		assertThat(receiver.all()).hasSize(1);
		TestReceiver.Received received = receiver.all().get(0);
		assertThat(JsonPath.<String>read(received.body(), "$.type")).isEqualTo(ACCEPTED);
		assertThat(JsonPath.<String>read(received.body(), "$.id")).isEqualTo(received.id());
		assertThat(received.headers().get("Content-type").get(0)).startsWith("application/cloudevents+json");
		assertThat(isSignedBy(all.secret(), received)).isTrue();
		assertThat(isSignedBy(issued.secret(), received)).isFalse();
	}

	@Test
	void deliversEverythingInOrderToAReceiverThatFailsAndDies() throws Exception {
		Random random = new Random(7);
		TestReceiver receiver = receiver(200);
		Subscription one = subscribe(receiver).subscription();
		publish(40, 8);
		receiver.answer((received) -> (random.nextInt(10) < 3) ? 500 : 200);
		send();
		receiver.answer((received) -> 503);
		pass(Duration.ofMinutes(6));
		receiver.answer((received) -> (random.nextInt(10) < 3) ? 500 : 200);
		for (int i = 0; i < 60 && !pending(one).isEmpty(); i++) {
			pass(Duration.ofMinutes(40));
		}
		assertThat(pending(one)).isEmpty();
		assertThat(receiver.accepted()).hasSize(320);
		Map<String, List<Integer>> versions = new LinkedHashMap<>();
		receiver.accepted()
			.forEach((received) -> versions
				.computeIfAbsent(JsonPath.read(received.body(), "$.subject"), (subject) -> new ArrayList<>())
				.add(JsonPath.read(received.body(), "$.subjectversion")));
		assertThat(versions).hasSize(40);
		assertThat(versions.values()).allSatisfy((each) -> assertThat(each).containsExactly(1, 2, 3, 4, 5, 6, 7, 8));
	}

	@Test
	void givesUpAfterTenAttemptsAndSendsAgainWhenAsked() throws Exception {
		TestReceiver receiver = receiver(302);
		Subscription one = subscribe(receiver).subscription();
		publish(1, 1);
		send();
		for (int i = 0; i < 9; i++) {
			bound(() -> this.subscriptions.resume(reader(one.owner()), one.id()));
			pass(Duration.ofHours(27));
		}
		Delivery failed = deliveries(one, null).get(0);
		assertThat(failed.state()).isEqualTo(DeliveryState.FAILED);
		assertThat(receiver.all()).hasSize(10)
			.extracting(TestReceiver.Received::id)
			.containsOnly(failed.eventId().toString());
		assertThat(bound(() -> this.subscriptions.attempts(reader(one.owner()), one.id(), failed.id()))).hasSize(10)
			.allSatisfy((attempt) -> assertThat(attempt.status()).isEqualTo(302))
			.allSatisfy((attempt) -> assertThat(attempt.answer()).isEqualTo("answer"));
		receiver.answer((received) -> 200);
		bound(() -> this.subscriptions.resume(reader(one.owner()), one.id()));
		bound(() -> {
			this.subscriptions.resend(reader(one.owner()), one.id(), failed.id());
			return true;
		});
		send();
		assertThat(deliveries(one, DeliveryState.DELIVERED)).hasSize(1);
		assertThat(receiver.accepted()).extracting(TestReceiver.Received::id)
			.containsExactly(failed.eventId().toString());
	}

	@Test
	void pausesAReceiverThatFailsForDaysAndLosesNothing() throws Exception {
		TestReceiver receiver = receiver(500);
		Subscription one = subscribe(receiver).subscription();
		publish(1, 1);
		for (int i = 0; i < 8; i++) {
			send();
			CLOCK.forward(Duration.ofHours(25));
		}
		assertThat(find(one)).satisfies((now) -> {
			assertThat(now.state()).isEqualTo(SubscriptionState.PAUSED);
			assertThat(now.reason()).isEqualTo(StateReason.FAILING);
		});
		publish(1, 1);
		receiver.answer((received) -> 200);
		bound(() -> this.subscriptions.resume(reader(one.owner()), one.id()));
		send();
		assertThat(receiver.accepted()).hasSize(2);
	}

	@Test
	void disablesAReceiverThatIsGone() throws Exception {
		TestReceiver receiver = receiver(410);
		Subscription one = subscribe(receiver).subscription();
		publish(3, 1);
		send();
		assertThat(receiver.all()).hasSize(1);
		assertThat(find(one).state()).isEqualTo(SubscriptionState.DISABLED);
		assertThatExceptionOfType(SubscriptionStopped.class).isThrownBy(() -> bound(() -> {
			this.subscriptions.test(reader(one.owner()), one.id(), ACCEPTED);
			return true;
		}));
	}

	@Test
	void endsAnAttemptOfASilentReceiverAndLeavesItAlone() throws Exception {
		TestReceiver silent = receiver(TestReceiver.SILENT);
		TestReceiver alive = receiver(200);
		Subscription one = subscribe(silent).subscription();
		subscribe(alive);
		publish(5, 1);
		send();
		assertThat(silent.all()).hasSize(1);
		assertThat(alive.accepted()).hasSize(5);
		Delivery tried = deliveries(one, null).stream()
			.filter((each) -> each.attempts() == 1)
			.findFirst()
			.orElseThrow();
		assertThat(bound(() -> this.subscriptions.attempts(reader(one.owner()), one.id(), tried.id())))
			.extracting(Attempt::outcome)
			.containsExactly(Outcome.TIMEOUT);
	}

	@Test
	void signsWithBothSecretsForADay() throws Exception {
		TestReceiver receiver = receiver(200);
		IssuedSubscription former = subscribe(receiver);
		Actor owner = reader(former.subscription().owner());
		IssuedSubscription current = bound(() -> this.subscriptions.rotate(owner, former.subscription().id()));
		publish(1, 1);
		send();
		CLOCK.forward(Duration.ofHours(25));
		publish(1, 1);
		send();
		assertThat(isSignedBy(former.secret(), receiver.all().get(0))).isTrue();
		assertThat(isSignedBy(current.secret(), receiver.all().get(0))).isTrue();
		assertThat(isSignedBy(current.secret(), receiver.all().get(1))).isTrue();
		assertThat(isSignedBy(former.secret(), receiver.all().get(1))).isFalse();
	}

	@Test
	void sendsATestOfEveryTypeAndARangeAgain() throws Exception {
		TestReceiver receiver = receiver(200);
		Subscription one = subscribe(receiver).subscription();
		publish(3, 2);
		send();
		List<Delivery> first = deliveries(one, null);
		long middle = first.stream().map(Delivery::position).sorted().skip(2).findFirst().orElseThrow();
		assertThat(bound(() -> this.subscriptions.resend(reader(one.owner()), one.id(), middle, null))).isEqualTo(3);
		bound(() -> {
			this.subscriptions.test(reader(one.owner()), one.id(), ACCEPTED);
			return true;
		});
		send();
		assertThat(receiver.all()).hasSize(6 + 3 + 1);
		assertThat(receiver.all()).anySatisfy(
				(received) -> assertThat(JsonPath.<String>read(received.body(), "$.subject")).startsWith("test/"));
	}

	@Test
	void sendsNothingForARevokedClient() throws Exception {
		TestReceiver receiver = receiver(200);
		Subscription one = subscribe(receiver).subscription();
		publish(1, 1);
		bound(() -> {
			this.clients.revoke(one.owner());
			return true;
		});
		send();
		assertThat(receiver.all()).isEmpty();
		assertThat(find(one).reason()).isEqualTo(StateReason.REVOKED);
	}

	@Test
	void keepsClientsAndDistrictsApart() throws Exception {
		TestReceiver receiver = receiver(200);
		Subscription one = subscribe(receiver).subscription();
		assertThatExceptionOfType(SubscriptionUnknown.class)
			.isThrownBy(() -> bound(() -> this.subscriptions.find(reader("other-341503"), one.id())));
		assertThat(bound(() -> this.subscriptions.list(reader("other-341503"), new PageRequest(10, null))).items())
			.isEmpty();
		BoundDistrict.run(JINAN, () -> publishBound(1, 1));
		send();
		assertThat(receiver.all()).isEmpty();
	}

	@Test
	void namesEveryErrorOfASubscription() {
		assertThatExceptionOfType(InvalidRequest.class)
			.isThrownBy(() -> bound(() -> this.subscriptions.create(reader("x-341503"), "https://10.0.0.1/",
					List.of(ACCEPTED, "org.yidiantong.complaint.accepted.v2", "x"), "/")))
			.satisfies((refusal) -> assertThat(refusal.errors()).extracting((error) -> error.path())
				.containsExactly("url", "types[1]", "types[2]"));
	}

	@Test
	void connectsToNoAddressThatIsNotAllowed() throws Exception {
		TestReceiver receiver = receiver(200);
		WebhookProperties closed = new WebhookProperties(false, List.of(), Duration.ofSeconds(2));
		WebhookSender sender = new WebhookSender(new ReceiverNetworks(closed), closed, CLOCK);
		for (String url : List.of(receiver.url(), receiver.url().replace("127.0.0.1", "localhost"))) {
			assertThat(sender.post(url, UUID.randomUUID(), "{}", List.of(new byte[32])).outcome())
				.isEqualTo(Outcome.FORBIDDEN);
		}
		assertThat(receiver.all()).isEmpty();
		sender.close();
	}

	private TestReceiver receiver(int status) throws Exception {
		TestReceiver receiver = new TestReceiver((received) -> status);
		this.receivers.add(receiver);
		return receiver;
	}

	private IssuedSubscription subscribe(TestReceiver receiver, String... types) {
		String name = "hook" + UUID.randomUUID().toString().substring(0, 8);
		IssuedClient client = bound(() -> this.clients.issue(name, Set.of(Scope.EVENTS_READ)));
		IssuedSubscription issued = bound(() -> this.subscriptions.create(reader(client.clientId()), receiver.url(),
				List.of(types), "https://example.org/events/schemas/"));
		this.created.add(issued.subscription());
		return issued;
	}

	private static Actor reader(String client) {
		return Actor.client(UUID.randomUUID(), client, YUAN, Set.of(Permission.EVENTS_READ));
	}

	/** Publishes events of so many subjects, of each so many versions. */
	private void publish(int subjects, int versions) {
		BoundDistrict.run(YUAN, () -> publishBound(subjects, versions));
	}

	private void publishBound(int subjects, int versions) {
		List<ComplaintId> complaints = new ArrayList<>();
		for (int i = 0; i < subjects; i++) {
			complaints.add(new ComplaintId(UUID.randomUUID()));
		}
		Instant at = LocalDate.of(2021, 12, 15).atStartOfDay(CLOCK.getZone()).toInstant();
		for (int version = 1; version <= versions; version++) {
			int number = version;
			this.transaction.executeWithoutResult((status) -> complaints.forEach((one) -> this.publisher
				.publishEvent(new ComplaintAccepted(BoundDistrict.required().value(), one, "2021-00017", number, at))));
		}
	}

	private void send() {
		BoundDistrict.run(YUAN, () -> {
			this.dispatcher.queue();
			this.dispatcher.due().forEach((one) -> this.dispatcher.send(one.id()));
		});
	}

	private void pass(Duration time) {
		CLOCK.forward(time);
		send();
	}

	private Subscription find(Subscription one) {
		return bound(() -> this.subscriptions.find(reader(one.owner()), one.id()));
	}

	private List<Delivery> pending(Subscription one) {
		return deliveries(one, DeliveryState.PENDING);
	}

	private List<Delivery> deliveries(Subscription one, DeliveryState state) {
		return bound(
				() -> this.subscriptions.deliveries(reader(one.owner()), one.id(), state, new PageRequest(500, null)))
			.items();
	}

	/**
	 * By the signing half of the library, because the verifying one knows one clock only.
	 */
	private static boolean isSignedBy(String secret, TestReceiver.Received received) throws Exception {
		long at = Long.parseLong(received.headers().get("Webhook-timestamp").get(0));
		String expected = new Webhook(secret).sign(received.id(), at, received.body());
		return List.of(received.headers().get("Webhook-signature").get(0).split(" ")).contains(expected);
	}

	private static <T> T bound(Supplier<T> work) {
		return BoundDistrict.call(YUAN, work::get);
	}

}
