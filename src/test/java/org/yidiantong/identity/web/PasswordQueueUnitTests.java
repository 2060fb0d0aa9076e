package org.yidiantong.identity.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.identity.credentials.PasswordHasher;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.web.context.request.async.WebAsyncTask;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who waits for a place holds no thread, and is served in turn.
 */
class PasswordQueueUnitTests {

	private static final DistrictCode YUAN = new DistrictCode(341503);

	private final PasswordQueue queue = new PasswordQueue();

	@AfterEach
	void close() {
		this.queue.close();
	}

	@Test
	void answersAtOnceWhileThereIsAPlace() {
		for (int n = 0; n < 2 * PasswordHasher.PLACES; n++) {
			assertThat(in("in")).isEqualTo("in");
		}
	}

	@Test
	void keepsNoThreadOfThoseWhoWaitAndLetsAllInInTheirOrder() throws Exception {
		CountDownLatch release = new CountDownLatch(1);
		List<Thread> busy = occupy(release);
		List<Integer> order = Collections.synchronizedList(new ArrayList<>());
		List<WebAsyncTask<?>> waiting = IntStream.range(0, 380).<WebAsyncTask<?>>mapToObj((n) -> {
			Object answer = BoundDistrict.call(YUAN, () -> this.queue.run(() -> {
				order.add(n);
				return BoundDistrict.required() + " " + n;
			}));
			assertThat(answer).as("this thread does not wait").isInstanceOf(WebAsyncTask.class);
			return (WebAsyncTask<?>) answer;
		}).toList();
		assertThat(order).isEmpty();
		List<Future<?>> answers = new ArrayList<>();
		for (WebAsyncTask<?> one : waiting) {
			answers.add(Objects.requireNonNull(one.getExecutor()).submit(one.getCallable()));
		}
		release.countDown();
		for (int n = 0; n < answers.size(); n++) {
			assertThat(answers.get(n).get()).isEqualTo("341503 " + n);
		}
		for (Thread one : busy) {
			one.join();
		}
		assertThat(order).hasSize(380);
		if (PasswordHasher.PLACES == 1) {
			assertThat(order).isSorted();
		}
	}

	private List<Thread> occupy(CountDownLatch release) throws InterruptedException {
		CountDownLatch inside = new CountDownLatch(PasswordHasher.PLACES);
		List<Thread> busy = new ArrayList<>();
		for (int n = 0; n < PasswordHasher.PLACES; n++) {
			Thread one = new Thread(() -> this.queue.run(() -> {
				inside.countDown();
				try {
					release.await();
				}
				catch (InterruptedException ex) {
					Thread.currentThread().interrupt();
				}
				return "in";
			}));
			one.start();
			busy.add(one);
		}
		inside.await();
		return busy;
	}

	private Object in(String view) {
		return BoundDistrict.call(YUAN, () -> this.queue.run(() -> view));
	}

}
