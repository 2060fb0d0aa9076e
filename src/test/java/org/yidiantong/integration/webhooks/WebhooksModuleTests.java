package org.yidiantong.integration.webhooks;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import io.cloudevents.CloudEvent;
import io.cloudevents.SpecVersion;
import io.cloudevents.jackson.JsonFormat;
import org.junit.jupiter.api.Test;
import org.yidiantong.eventlog.EventLogReader;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.support.ExhaustiveTest;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * What receivers get, and who may have it sent.
 */
class WebhooksModuleTests extends WebhookTestReceivers {

	@Autowired
	private EventLogReader log;

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
		CloudEvent event = new JsonFormat().deserialize(received.body().getBytes(StandardCharsets.UTF_8));
		assertThat(event.getId()).isEqualTo(received.id());
		assertThat(event.getSpecVersion()).isEqualTo(SpecVersion.V1);
		assertThat(isSignedBy(all.secret(), received)).isTrue();
		assertThat(isSignedBy(issued.secret(), received)).isFalse();
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
		assertThat(bound(() -> this.subscriptions.replay(reader(one.owner()), one.id(), middle, null))).isEqualTo(3);
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
	void keepsNoCursorOfADeletedSubscription() throws Exception {
		publish(1, 1);
		Subscription one = subscribe(receiver(200)).subscription();
		assertThat(bound(() -> this.log.unread(one.reader(), 1)).isEmpty()).isTrue();
		bound(() -> {
			this.subscriptions.delete(reader(one.owner()), one.id());
			return true;
		});
		assertThat(bound(() -> this.log.unread(one.reader(), 1)).from()).isZero();
		this.created.remove(one);
	}

	@Test
	@ExhaustiveTest
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
			.isThrownBy(() -> bound(() -> this.subscriptions.create(reader("x-341503"), UUID.randomUUID(),
					"https://10.0.0.1/", List.of(ACCEPTED, "org.yidiantong.complaint.accepted.v2", "x"), "/")))
			.satisfies((refusal) -> assertThat(refusal.errors()).extracting((error) -> error.path())
				.containsExactly("url", "types[1]", "types[2]"));
	}

	@Test
	void sendsByTheTimerAndForgetsWhatWasDoneThirtyDaysAgo(@Autowired Subscriptions stored) throws Exception {
		TestReceiver receiver = receiver(200);
		Subscription one = subscribe(receiver).subscription();
		publish(1, 1);
		WebhookScheduler.Timer timer = new WebhookScheduler.Timer(stored, this.dispatcher);
		timer.sendDue();
		await().untilAsserted(() -> assertThat(deliveries(one, DeliveryState.DELIVERED)).hasSize(1));
		timer.close();
		CLOCK.forward(Duration.ofDays(29));
		timer.tidy();
		assertThat(deliveries(one, null)).hasSize(1);
		CLOCK.forward(Duration.ofDays(2));
		timer.tidy();
		assertThat(deliveries(one, null)).isEmpty();
	}

}
