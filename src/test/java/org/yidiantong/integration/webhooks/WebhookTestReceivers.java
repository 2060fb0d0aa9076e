package org.yidiantong.integration.webhooks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import com.standardwebhooks.Webhook;
import org.junit.jupiter.api.AfterEach;
import org.yidiantong.complaints.events.ComplaintAccepted;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.ClientManagement;
import org.yidiantong.identity.IssuedClient;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.Scope;
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

/**
 * Receivers on ports of this machine, a clock that is moved, and clients with
 * subscriptions.
 */
@ModuleTest(nested = { "identity", "identity.clients", "identity.credentials", "organization", "audit", "secrets",
		"integration", "integration.webhooks", "notification", "notification.mail" })
@TestPropertySource(
		properties = { "yidiantong.webhooks.allowed-networks=127.0.0.0/8", "yidiantong.webhooks.timeout=2s" })
abstract class WebhookTestReceivers {

	static final DistrictCode YUAN = new DistrictCode(341503);

	static final DistrictCode JINAN = new DistrictCode(341502);

	static final MovableClock CLOCK = new MovableClock();

	static final String ACCEPTED = "org.yidiantong.complaint.accepted.v1";

	@TestBean(name = "systemClock")
	private Clock clock;

	@Autowired
	SubscriptionManagement subscriptions;

	@Autowired
	WebhookDispatcher dispatcher;

	@Autowired
	ClientManagement clients;

	@Autowired
	private ApplicationEventPublisher publisher;

	@Autowired
	private TransactionOperations transaction;

	private final List<TestReceiver> receivers = new ArrayList<>();

	final List<Subscription> created = new ArrayList<>();

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

	TestReceiver receiver(int status) throws Exception {
		TestReceiver receiver = new TestReceiver((received) -> status);
		this.receivers.add(receiver);
		return receiver;
	}

	IssuedSubscription subscribe(TestReceiver receiver, String... types) {
		String name = "hook" + UUID.randomUUID().toString().substring(0, 8);
		IssuedClient client = bound(() -> this.clients.issue(name, Set.of(Scope.EVENTS_READ)));
		IssuedSubscription issued = bound(() -> this.subscriptions.create(reader(client.clientId()), UUID.randomUUID(),
				receiver.url(), List.of(types), "https://example.org/events/schemas/"));
		this.created.add(issued.subscription());
		return issued;
	}

	static Actor reader(String client) {
		return Actor.client(UUID.randomUUID(), client, YUAN, Set.of(Permission.EVENTS_READ));
	}

	/** Publishes events of so many subjects, of each so many versions. */
	List<ComplaintId> publish(int subjects, int versions) {
		return bound(() -> publishBound(subjects, versions));
	}

	List<ComplaintId> publishBound(int subjects, int versions) {
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
		return complaints;
	}

	void send() {
		BoundDistrict.run(YUAN, () -> {
			this.dispatcher.queue();
			this.dispatcher.due().forEach((one) -> this.dispatcher.send(one.id()));
		});
	}

	void pass(Duration time) {
		CLOCK.forward(time);
		send();
	}

	Subscription find(Subscription one) {
		return bound(() -> this.subscriptions.find(reader(one.owner()), one.id()));
	}

	List<Delivery> pending(Subscription one) {
		return deliveries(one, DeliveryState.PENDING);
	}

	List<Delivery> deliveries(Subscription one, DeliveryState state) {
		return bound(
				() -> this.subscriptions.deliveries(reader(one.owner()), one.id(), state, new PageRequest(500, null)))
			.items();
	}

	/**
	 * By the signing half of the library, because the verifying one knows one clock only.
	 */
	static boolean isSignedBy(String secret, TestReceiver.Received received) throws Exception {
		long at = Long.parseLong(received.headers().get("Webhook-timestamp").get(0));
		String expected = new Webhook(secret).sign(received.id(), at, received.body());
		return List.of(received.headers().get("Webhook-signature").get(0).split(" ")).contains(expected);
	}

	static <T> T bound(Supplier<T> work) {
		return BoundDistrict.call(YUAN, work::get);
	}

}
