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
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.web.context.request.async.WebAsyncTask;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who waits for a place holds no thread, and is served in turn.
 */
class PasswordQueueUnitTests {

	private static final DistrictCode YUAN = new DistrictCode(341503);

	private final PasswordQueue queue = new PasswordQueue(1);

	@AfterEach
	void close() {
		this.queue.close();
	}

	@Test
	void answersAtOnceWhileThereIsAPlace() {
		for (int n = 0; n < 3; n++) {
			assertThat(in("in")).isEqualTo("in");
		}
	}

	@Test
	void keepsNoThreadOfThoseWhoWaitAndLetsAllInInTheirOrder() throws Exception {
		CountDownLatch release = new CountDownLatch(1);
		Thread busy = occupy(release);
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
		busy.join();
		assertThat(order).hasSize(380).isSorted();
	}

	private Thread occupy(CountDownLatch release) throws InterruptedException {
		CountDownLatch inside = new CountDownLatch(1);
		Thread busy = new Thread(() -> this.queue.run(() -> {
			inside.countDown();
			try {
				release.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			return "in";
		}));
		busy.start();
		inside.await();
		return busy;
	}

	private Object in(String view) {
		return BoundDistrict.call(YUAN, () -> this.queue.run(() -> view));
	}

}
