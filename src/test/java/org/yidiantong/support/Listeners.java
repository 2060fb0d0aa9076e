package org.yidiantong.support;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Access to the threads of after-commit listeners.
 */
@Component
public class Listeners {

	private final ThreadPoolTaskExecutor threads;

	public Listeners(ThreadPoolTaskExecutor applicationTaskExecutor) {
		this.threads = applicationTaskExecutor;
	}

	/**
	 * Waits until listeners have handled all events that this thread has published. All
	 * listener threads meet this thread at a barrier, which is queued behind these
	 * events.
	 */
	public void finish() {
		CyclicBarrier barrier = new CyclicBarrier(this.threads.getCorePoolSize() + 1);
		for (int thread = 0; thread < this.threads.getCorePoolSize(); thread++) {
			this.threads.execute(() -> meet(barrier));
		}
		meet(barrier);
	}

	private static void meet(CyclicBarrier barrier) {
		try {
			barrier.await(1, TimeUnit.MINUTES);
		}
		catch (InterruptedException | BrokenBarrierException | TimeoutException ex) {
			throw new IllegalStateException("The listeners did not finish in time", ex);
		}
	}

}
