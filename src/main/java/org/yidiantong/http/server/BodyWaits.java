package org.yidiantong.http.server;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts the bodies that are waited for, in all and for each network address. While a
 * platform thread waits it can do nothing else, so the sum is limited as well.
 */
final class BodyWaits {

	private final int inAll;

	private final int perAddress;

	private final Map<String, Integer> waiting = new HashMap<>();

	private int sum;

	BodyWaits(int inAll, int perAddress) {
		this.inAll = inAll;
		this.perAddress = perAddress;
	}

	/** Counts a wait. Returns false when there are too many. */
	synchronized boolean begin(String address) {
		int own = this.waiting.getOrDefault(address, 0);
		if (this.sum >= this.inAll || own >= this.perAddress) {
			return false;
		}
		this.waiting.put(address, own + 1);
		this.sum++;
		return true;
	}

	/** Ends a wait. */
	synchronized void end(String address) {
		this.waiting.computeIfPresent(address, (key, own) -> (own > 1) ? own - 1 : null);
		this.sum--;
	}

}
