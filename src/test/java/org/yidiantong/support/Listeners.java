package org.yidiantong.support;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * The threads of all after-commit listeners.
 */
@Component
public class Listeners {

	private final ThreadPoolTaskExecutor threads;

	public Listeners(ThreadPoolTaskExecutor applicationTaskExecutor) {
		this.threads = applicationTaskExecutor;
	}

	/**
	 * Waits until they have handled everything that this thread has published. Each
	 * thread meets this one at a barrier, which stands in the queue behind all of it.
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
			throw new IllegalStateException("The listeners do not finish", ex);
		}
	}

}
