package org.yidiantong.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A morning rush: all officers of a district sign in to a running demo at the same moment
 * with the right password, eight of them to one post, while citizens read. It prints
 * which share got in, how long they waited, and how much slower the slowest percent of
 * the readers became.
 */
final class SignInBenchmark {

	private static final int TOGETHER = 8;

	private static final int READERS = 4;

	private static final int CALM_SECONDS = 10;

	private final URI url;

	private final String district;

	private final PrintStream out;

	private final List<Long> nanos = new ArrayList<>();

	private final AtomicInteger admitted = new AtomicInteger();

	SignInBenchmark(URI url, String district, PrintStream out) {
		this.url = url;
		this.district = district;
		this.out = out;
	}

	/** Signs in once to each post, and eight times to the first. */
	void run(List<String> posts) throws InterruptedException {
		List<String> all = new ArrayList<>(posts);
		for (int n = 1; n < TOGETHER; n++) {
			all.add(posts.get(0));
		}
		calm();
		Readers before = new Readers();
		double alone = before.until(calm());
		Readers during = new Readers();
		double rush = during.until(rush(all));
		List<Long> sorted = this.nanos.stream().sorted().toList();
		this.out.printf(Locale.ROOT, "%d of %d admitted (%.2f %%), p50 %.0f ms, p99 %.0f ms%n", this.admitted.get(),
				all.size(), 100.0 * this.admitted.get() / all.size(), BenchTimes.at(sorted, 0.5),
				BenchTimes.at(sorted, 0.99));
		this.out.printf(Locale.ROOT, "readers: %d of %d served, p99 %.1f ms, alone %.1f ms, ratio %.1f%n",
				during.served(), during.asked(), rush, alone, rush / alone);
	}

	private CountDownLatch calm() throws InterruptedException {
		CountDownLatch over = new CountDownLatch(1);
		Thread timer = new Thread(() -> {
			try {
				over.await(CALM_SECONDS, TimeUnit.SECONDS);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			over.countDown();
		});
		timer.start();
		return over;
	}

	private CountDownLatch rush(List<String> posts) {
		CountDownLatch ready = new CountDownLatch(posts.size());
		CountDownLatch over = new CountDownLatch(posts.size());
		for (String post : posts) {
			Thread officer = new Thread(() -> {
				signIn(post, ready);
				over.countDown();
			});
			officer.setDaemon(true);
			officer.start();
		}
		return over;
	}

	private void signIn(String post, CountDownLatch ready) {
		try {
			RawClient.SignIn form = client().signInForm(this.district);
			ready.countDown();
			ready.await(1, TimeUnit.MINUTES);
			long start = System.nanoTime();
			int status = form.send(post, "demo");
			boolean in = status == 302 || status == 303;
			synchronized (this.nanos) {
				this.nanos.add(System.nanoTime() - start);
			}
			this.admitted.addAndGet(in ? 1 : 0);
		}
		catch (IOException unserved) {
			ready.countDown();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private RawClient client() {
		return new RawClient(this.url.getHost(), (this.url.getPort() < 0) ? 80 : this.url.getPort(), "127.0.0.1");
	}

	/** People who read pages until something is over. */
	private final class Readers {

		private final List<Long> answered = new ArrayList<>();

		private final AtomicInteger asked = new AtomicInteger();

		/** Returns the p99 in milliseconds of those who were served. */
		double until(CountDownLatch over) throws InterruptedException {
			ExecutorService threads = Executors.newFixedThreadPool(READERS);
			for (int n = 0; n < READERS; n++) {
				threads.execute(() -> read(over));
			}
			over.await(5, TimeUnit.MINUTES);
			threads.shutdown();
			threads.awaitTermination(30, TimeUnit.SECONDS);
			return BenchTimes.at(this.answered.stream().sorted().toList(), 0.99);
		}

		int asked() {
			return this.asked.get();
		}

		int served() {
			return this.answered.size();
		}

		private void read(CountDownLatch over) {
			String[] paths = { "/", "/checklist", "/complaints/new", "/track" };
			RawClient client = client();
			for (int n = 0; over.getCount() > 0; n++) {
				long start = System.nanoTime();
				this.asked.incrementAndGet();
				try {
					int status = client.get("/" + SignInBenchmark.this.district + paths[n % paths.length]);
					if (status < 400) {
						synchronized (this.answered) {
							this.answered.add(System.nanoTime() - start);
						}
					}
				}
				catch (IOException unserved) {
					// is asked for and not served
				}
			}
		}

	}

}
