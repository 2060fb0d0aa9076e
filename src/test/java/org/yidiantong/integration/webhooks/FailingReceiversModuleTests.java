package org.yidiantong.integration.webhooks;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.support.ExhaustiveTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Receivers that fail in every way lose nothing and hold up nobody.
 */
class FailingReceiversModuleTests extends WebhookTestReceivers {

	@Test
	@ExhaustiveTest
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
	void keepsAReceiverThatTakesSomeEvents() throws Exception {
		TestReceiver receiver = receiver(200);
		Subscription one = subscribe(receiver).subscription();
		Set<String> bad = new HashSet<>();
		receiver.answer((received) -> bad.contains(JsonPath.<String>read(received.body(), "$.subject")) ? 500 : 200);
		for (int i = 0; i < 3; i++) {
			publish(1, 1);
			bad.add("complaint/" + publish(1, 1).get(0));
			send();
			pass(Duration.ofMinutes(1));
			CLOCK.forward(Duration.ofDays(3));
		}
		assertThat(receiver.accepted()).hasSize(3);
		assertThat(find(one).state()).isEqualTo(SubscriptionState.ACTIVE);
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
	void connectsToNoNameThatLeadsInsideAfterItsRegistration() throws Exception {
		WebhookProperties closed = new WebhookProperties(false, List.of(), Duration.ofSeconds(2));
		AtomicReference<String> leadsTo = new AtomicReference<>("8.8.8.8");
		ReceiverNetworks networks = new ReceiverNetworks(closed,
				(host) -> new InetAddress[] { InetAddress.getByName(leadsTo.get()) });
		WebhookSender sender = new WebhookSender(networks, closed, CLOCK);
		try (ServerSocket inside = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
			String url = "https://rebinding.example:" + inside.getLocalPort() + "/hook";
			assertThat(new ReceiverUrlCheck(networks).check(url)).isEmpty();
			for (String address : List.of("127.0.0.1", "169.254.169.254", "10.0.0.1", "::1", "64:ff9b::a9fe:a9fe")) {
				leadsTo.set(address);
				assertThat(attempt(sender, url)).as(address).isEqualTo(Outcome.FORBIDDEN);
			}
			inside.setSoTimeout(100);
			assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(inside::accept);
		}
		sender.close();
	}

	@Test
	void connectsToTheAddressThatWasCheckedAndNotToAnother() throws Exception {
		TestReceiver receiver = receiver(200);
		WebhookProperties open = new WebhookProperties(false, List.of("127.0.0.0/8"), Duration.ofSeconds(2));
		ReceiverNetworks networks = new ReceiverNetworks(open,
				(host) -> new InetAddress[] { InetAddress.getByName("127.0.0.1") });
		WebhookSender sender = new WebhookSender(networks, open, CLOCK);
		assertThat(attempt(sender, receiver.url().replace("127.0.0.1", "no-such-host.invalid")))
			.isEqualTo(Outcome.ACCEPTED);
		sender.close();
	}

	@Test
	void sendsNothingInPlainTextWhereTheOperatorDoesNotAllowIt() throws Exception {
		TestReceiver receiver = receiver(200);
		WebhookProperties open = new WebhookProperties(false, List.of("10.0.0.0/8"), Duration.ofSeconds(2));
		ReceiverNetworks networks = new ReceiverNetworks(open,
				(host) -> new InetAddress[] { InetAddress.getByName("8.8.8.8") });
		WebhookSender sender = new WebhookSender(networks, open, CLOCK);
		assertThat(attempt(sender, receiver.url().replace("127.0.0.1", "moved.example"))).isEqualTo(Outcome.FORBIDDEN);
		sender.close();
	}

	@ParameterizedTest
	@ValueSource(ints = { 301, 302, 303, 307, 308 })
	void followsNoRedirect(int status) throws Exception {
		TestReceiver elsewhere = receiver(200);
		TestReceiver receiver = receiver(status);
		for (String location : List.of(elsewhere.url(), "http://169.254.169.254/latest/meta-data")) {
			receiver.redirect(location);
			Subscription one = subscribe(receiver).subscription();
			publish(1, 1);
			send();
			Delivery tried = deliveries(one, null).get(0);
			assertThat(bound(() -> this.subscriptions.attempts(reader(one.owner()), one.id(), tried.id())))
				.extracting(Attempt::outcome, Attempt::status)
				.containsExactly(tuple(Outcome.REFUSED, status));
		}
		assertThat(elsewhere.all()).isEmpty();
	}

	private static Outcome attempt(WebhookSender sender, String url) {
		return sender.post(url, UUID.randomUUID(), "{}", List.of(new byte[32])).outcome();
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

}
