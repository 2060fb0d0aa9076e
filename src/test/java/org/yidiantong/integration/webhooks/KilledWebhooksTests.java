package org.yidiantong.integration.webhooks;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.cloudevents.CloudEvent;
import io.cloudevents.jackson.JsonFormat;
import org.junit.jupiter.api.Test;
import org.yidiantong.complaints.events.ComplaintAccepted;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.eventlog.EventLogReader;
import org.yidiantong.eventlog.PastEvents;
import org.yidiantong.identity.ClientManagement;
import org.yidiantong.identity.Scope;
import org.yidiantong.support.FaultTest;
import org.yidiantong.support.FastSystemTime;
import org.yidiantong.support.KilledCopies;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.support.WorkingCopy;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.support.TransactionOperations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two thousand events go to a receiver that refuses three requests of ten and dies twice,
 * while the application is killed again and again: {@code -Dyidiantong.kills=10} kills
 * ten times, {@code -Dyidiantong.events=10000} sends more, {@code -Dyidiantong.seed=…}
 * repeats the moments of a run.
 */
@FaultTest
@WholeApplication
class KilledWebhooksTests {

	private static final DistrictCode DISTRICT = new DistrictCode(650193);

	private static final int SUBJECTS = 500;

	private static final int VERSIONS = Integer.getInteger("yidiantong.events", 2_000) / SUBJECTS;

	private static final int ALL = SUBJECTS * VERSIONS;

	private static final int KILLS = Integer.getInteger("yidiantong.kills", 3);

	private static final long SEED = Long.getLong("yidiantong.seed", System.nanoTime());

	private final Random random = new Random(SEED);

	private final List<ComplaintId> subjects = Stream.generate(() -> new ComplaintId(UUID.randomUUID()))
		.limit(SUBJECTS)
		.toList();

	@Autowired
	private Subscriptions subscriptions;

	@Autowired
	private EventLogReader log;

	@Autowired
	private ClientManagement clients;

	@Autowired
	private PastEvents events;

	@Autowired
	private TransactionOperations transaction;

	@Value("${yidiantong.home}")
	private Path home;

	@Test
	void bringsEveryEventOnceByItsIdAndInOrderOfItsSubject() throws Exception {
		Instant since = Instant.now();
		try (DyingReceiver receiver = new DyingReceiver(SEED);
				KilledCopies copies = new KilledCopies(() -> copy(since))) {
			Subscription one = subscribe(receiver);
			publish(1, VERSIONS / 2);
			for (int kill = 0; kill < KILLS; kill++) {
				if (kill == KILLS / 2) {
					publish(VERSIONS / 2 + 1, VERSIONS);
				}
				workAndKill(receiver, copies, kill);
			}
			copies.beginLast();
			copies.until(() -> receiver.count() == ALL);
			System.out.printf("%d kills, seed %d: %s%n", copies.kills(), SEED, receiver.troubles());
			check(receiver.taken());
			delete(one);
		}
	}

	/** The first two copies meet the death of the receiver as well. */
	private void workAndKill(DyingReceiver receiver, KilledCopies copies, int kill) throws Exception {
		int part = ALL / 2 / (KILLS + 1);
		int target = (kill + 1) * part + this.random.nextInt(part);
		copies.begin();
		if (kill < 2) {
			copies.until(() -> receiver.count() >= target - part / 2);
			receiver.die();
			copies.leave(Duration.ofMillis(200 + this.random.nextInt(800)));
			receiver.comeBack();
		}
		copies.until(() -> receiver.count() >= target);
		copies.kill();
	}

	private void check(List<String> taken) {
		Map<String, List<Integer>> versions = new LinkedHashMap<>();
		for (String body : taken) {
			CloudEvent event = new JsonFormat().deserialize(body.getBytes(UTF_8));
			versions.computeIfAbsent(event.getSubject(), (subject) -> new ArrayList<>())
				.add((Integer) event.getExtension("subjectversion"));
		}
		List<Integer> all = IntStream.rangeClosed(1, VERSIONS).boxed().toList();
		assertThat(versions).hasSize(SUBJECTS);
		assertThat(versions.values()).allSatisfy((each) -> assertThat(each).isEqualTo(all));
	}

	private WorkingCopy copy(Instant since) {
		return WorkingCopy.start(SendingCopy.class, this.home, FastSystemTime.setting(since),
				"--yidiantong.webhooks.allowed-networks=127.0.0.0/8", "--yidiantong.webhooks.timeout=2s");
	}

	/** Past the check of the address, because only the copies may reach this machine. */
	private Subscription subscribe(DyingReceiver receiver) {
		String name = "killed" + UUID.randomUUID().toString().substring(0, 8);
		return BoundDistrict.call(DISTRICT, () -> {
			String owner = this.clients.issue(name, Set.of(Scope.EVENTS_READ)).clientId();
			Subscription one = new Subscription(UUID.randomUUID(), owner, receiver.url(), List.of(),
					"https://example.org/events/schemas/", SubscriptionState.ACTIVE, null, 0, null, Instant.now(), 0);
			this.log.replay(one.reader(), this.log.last());
			this.transaction.executeWithoutResult(
					(status) -> this.subscriptions.add(one, WebhookSignature.secret(), UUID.randomUUID()));
			return one;
		});
	}

	private void delete(Subscription one) {
		BoundDistrict.run(DISTRICT,
				() -> this.transaction.executeWithoutResult((status) -> this.subscriptions.delete(one.id())));
	}

	private void publish(int first, int last) {
		List<ComplaintAccepted> events = new ArrayList<>();
		for (int version = first; version <= last; version++) {
			for (ComplaintId subject : this.subjects) {
				events.add(new ComplaintAccepted(DISTRICT.value(), subject, "2021-00017", version,
						Instant.parse("2021-12-15T01:00:00Z")));
			}
		}
		BoundDistrict.run(DISTRICT,
				() -> this.transaction.executeWithoutResult((status) -> this.events.append(events)));
	}

}
