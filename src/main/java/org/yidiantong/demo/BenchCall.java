package org.yidiantong.demo;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the benchmark is called.
 *
 * @param url of the running application
 * @param district whose client is used
 * @param clients that work at once
 * @param seconds after which it stops; 0 for no end by time
 * @param count of lifecycles after which it stops; 0 for no end by number
 */
record BenchCall(URI url, String district, int clients, int seconds, int count) {

	private static final Set<String> NAMES = Set.of("--url", "--district", "--clients", "--seconds", "--count");

	private static final String ANYWHERE = "--anywhere";

	/** What the command was called with; empty when that is no call. */
	static Optional<BenchCall> parse(List<String> arguments) {
		if (arguments.size() < 2 || !Set.of("lifecycle", "cases").contains(arguments.get(1))) {
			return Optional.empty();
		}
		boolean lifecycle = arguments.get(1).equals("lifecycle");
		Map<String, String> options = new HashMap<>();
		int at = 2;
		while (at < arguments.size()) {
			String name = arguments.get(at);
			if (name.equals(ANYWHERE)) {
				options.put(name, "");
				at++;
			}
			else if (NAMES.contains(name) && at + 1 < arguments.size()) {
				options.put(name, arguments.get(at + 1));
				at += 2;
			}
			else {
				return Optional.empty();
			}
		}
		try {
			return Optional.of(read(options, lifecycle)).filter((call) -> call.isSound(options.containsKey(ANYWHERE)));
		}
		catch (IllegalArgumentException noNumberOrAddress) {
			return Optional.empty();
		}
	}

	private static BenchCall read(Map<String, String> options, boolean lifecycle) {
		return new BenchCall(URI.create(options.getOrDefault("--url", "http://localhost:8080")),
				options.getOrDefault("--district", "341503"), Integer.parseInt(options.getOrDefault("--clients", "8")),
				Integer.parseInt(options.getOrDefault("--seconds", lifecycle ? "20" : "0")),
				Integer.parseInt(options.getOrDefault("--count", lifecycle ? "0" : "1000")));
	}

	private boolean isSound(boolean anywhere) {
		return this.clients > 0 && this.clients <= 200 && this.seconds >= 0 && this.count >= 0
				&& this.seconds + this.count > 0 && this.district.matches("[0-9]{6}") && this.url.getHost() != null
				&& (anywhere || isLoopback(this.url.getHost()));
	}

	private static boolean isLoopback(String host) {
		try {
			return InetAddress.getByName(host).isLoopbackAddress();
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

}
