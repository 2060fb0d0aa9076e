package org.yidiantong.http.server;

import java.util.concurrent.Semaphore;

import org.jspecify.annotations.Nullable;

/**
 * Limits the number of requests that are worked on at once where threads are virtual and
 * therefore unlimited. Requests wait for a place in the order in which they came. A
 * request that waits for its body leaves its place to others meanwhile. Where threads are
 * platform threads, their number is the limit.
 */
final class Places {

	private final @Nullable Semaphore free;

	private Places(@Nullable Semaphore free) {
		this.free = free;
	}

	static Places unlimited() {
		return new Places(null);
	}

	static Places of(int number) {
		return new Places(new Semaphore(number, true));
	}

	void enter() {
		if (this.free != null) {
			this.free.acquireUninterruptibly();
		}
	}

	void leave() {
		if (this.free != null) {
			this.free.release();
		}
	}

}
