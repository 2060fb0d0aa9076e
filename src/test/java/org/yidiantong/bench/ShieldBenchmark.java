package org.yidiantong.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Attacks a running demo from one loopback address in five ways, one after the other,
 * while honest people at another address read, file with a photo, sign in and work. It
 * prints which share of the honest requests was served, and how much slower the slowest
 * percent became. Each situation ends by itself.
 */
final class ShieldBenchmark {

	/** Only Linux accepts connections from every address of 127.0.0.0/8. */
	private static final String ATTACKER = "127.0.0.2";

	private static final String HONEST = "127.0.0.3";

	private static final int READERS = 4;

	private final URI url;

	private final String district;

	private final int seconds;

	private final PrintStream out;

	ShieldBenchmark(URI url, String district, int seconds, PrintStream out) {
		this.url = url;
		this.district = district;
		this.seconds = seconds;
		this.out = out;
	}

	/** Runs the situations. Returns whether all honest requests were served in all. */
	boolean run() throws InterruptedException {
		ShieldAttacks attacks = new ShieldAttacks(client(ATTACKER), this.district);
		Map<String, ShieldAttacks.Attack> situations = new LinkedHashMap<>();
		situations.put("25 slow bodies", attacks::slowBody);
		situations.put("26 tiny photos", attacks::photo);
		situations.put("27 filings and guessed codes", attacks::filing);
		situations.put("28 many pages", attacks::page);
		situations.put("29 guessed passwords", attacks::password);
		measure(attacks::page, 0);
		Honest alone = measure(attacks::page, 0);
		this.out.printf(Locale.ROOT, "%-30s %10s %10s %10s %12s%n", "situation", "honest", "served %", "p99 ms",
				"p99 ÷ alone");
		print("alone", alone, alone);
		boolean all = true;
		for (Map.Entry<String, ShieldAttacks.Attack> one : situations.entrySet()) {
			Honest honest = measure(one.getValue(), one.getKey().startsWith("25") ? 210 : 16);
			print(one.getKey(), honest, alone);
			all &= honest.served() == honest.asked();
		}
		return all;
	}

	private RawClient client(String from) {
		return new RawClient(this.url.getHost(), (this.url.getPort() < 0) ? 80 : this.url.getPort(), from);
	}

	private Honest measure(ShieldAttacks.Attack attack, int attackers) throws InterruptedException {
		CountDownLatch over = new CountDownLatch(1);
		ExecutorService threads = Executors.newFixedThreadPool(attackers + READERS);
		List<Long> nanos = new ArrayList<>();
		AtomicInteger asked = new AtomicInteger();
		for (int n = 0; n < attackers; n++) {
			int number = n;
			threads.execute(() -> attack(attack, number, over));
		}
		over.await(2, TimeUnit.SECONDS);
		for (int n = 0; n < READERS; n++) {
			threads.execute(() -> ask(over, asked, nanos));
		}
		over.await(this.seconds, TimeUnit.SECONDS);
		over.countDown();
		threads.shutdownNow();
		threads.awaitTermination(30, TimeUnit.SECONDS);
		synchronized (nanos) {
			return new Honest(asked.get(), nanos.size(), BenchTimes.at(nanos.stream().sorted().toList(), 0.99));
		}
	}

	private static void attack(ShieldAttacks.Attack attack, int attacker, CountDownLatch over) {
		while (over.getCount() > 0) {
			try {
				attack.once(attacker);
			}
			catch (IOException refused) {
				// this is what the shield is for
			}
		}
	}

	private void ask(CountDownLatch over, AtomicInteger asked, List<Long> nanos) {
		HonestPerson person = new HonestPerson(client(HONEST), this.district);
		while (over.getCount() > 0) {
			long start = System.nanoTime();
			asked.incrementAndGet();
			try {
				if (person.next()) {
					synchronized (nanos) {
						nanos.add(System.nanoTime() - start);
					}
				}
			}
			catch (IOException unserved) {
				if (over.getCount() == 0) {
					asked.decrementAndGet();
				}
			}
		}
	}

	private void print(String situation, Honest honest, Honest alone) {
		this.out.printf(Locale.ROOT, "%-30s %10d %10.2f %10.1f %12.1f%n", situation, honest.asked(),
				100.0 * honest.served() / honest.asked(), honest.p99(), honest.p99() / alone.p99());
	}

	/**
	 * What became of honest requests.
	 *
	 * @param p99 in milliseconds, of those that were served
	 */
	private record Honest(int asked, int served, double p99) {
	}

}
