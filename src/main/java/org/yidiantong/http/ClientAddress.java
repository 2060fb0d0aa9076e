package org.yidiantong.http;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The network address to which requests are counted. An IPv6 connection has 2⁶⁴
 * addresses, so only the first four groups count.
 */
public final class ClientAddress {

	private static final int GROUPS = 4;

	private ClientAddress() {
	}

	/** Returns the address of a request. */
	public static String of(HttpServletRequest request) {
		return of(request.getRemoteAddr());
	}

	/** Returns the network of an address. */
	public static String of(String address) {
		if (address.indexOf(':') < 0 || address.contains(".")) {
			return address.substring(address.lastIndexOf(':') + 1);
		}
		String[] groups = expanded(address).split(":");
		StringBuilder network = new StringBuilder();
		for (int i = 0; i < GROUPS; i++) {
			network.append(groups[i].isEmpty() ? "0" : groups[i]).append(':');
		}
		return network.append(":").toString();
	}

	/** Writes out the groups that {@code ::} stands for. */
	private static String expanded(String address) {
		int at = address.indexOf("::");
		if (at < 0) {
			return address;
		}
		long present = address.chars().filter((c) -> c == ':').count();
		return address.substring(0, at) + ":0".repeat((int) Math.max(1, 9 - present)) + ":" + address.substring(at + 2);
	}

}
