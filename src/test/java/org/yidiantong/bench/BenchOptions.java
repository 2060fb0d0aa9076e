package org.yidiantong.bench;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The options of the benchmark.
 */
final class BenchOptions {

	private static final int SECONDS = 20;

	private static final int COUNT = 1000;

	private static final int MOST_CLIENTS = 200;

	@Option(names = "--url", paramLabel = "URL", description = "the running application (default: ${DEFAULT-VALUE})")
	private URI url = URI.create("http://localhost:8080");

	@Option(names = "--district", paramLabel = "CODE",
			description = "the district whose demo client is used (default: ${DEFAULT-VALUE})")
	private String district = "341503";

	@Option(names = "--clients", paramLabel = "N", description = "clients at once (default: ${DEFAULT-VALUE})")
	private int clients = 8;

	@Option(names = "--seconds", paramLabel = "N", description = "ends after this time; 0 for no end by time")
	private @Nullable Integer seconds;

	@Option(names = "--count", paramLabel = "N", description = "ends after so many; 0 for no end by number")
	private @Nullable Integer count;

	@Option(names = "--anywhere", description = "allows the application to run on another machine")
	private boolean anywhere;

	private int secondsByDefault;

	private int countByDefault;

	/** Returns these options with a limit of time unless one is given. */
	BenchOptions endingByTime() {
		this.secondsByDefault = SECONDS;
		return this;
	}

	/** Returns these options with a limit of lifecycles unless one is given. */
	BenchOptions endingByCount() {
		return endingByCount(COUNT);
	}

	/** Returns these options with a limit of repetitions unless one is given. */
	BenchOptions endingByCount(int limit) {
		this.countByDefault = limit;
		return this;
	}

	URI url() {
		return this.url;
	}

	int port() {
		int https = this.url.getScheme().equals("https") ? 443 : 80;
		return (this.url.getPort() < 0) ? https : this.url.getPort();
	}

	String district() {
		return this.district;
	}

	int clients() {
		return this.clients;
	}

	/** Returns the time limit in seconds; 0 for none. */
	int seconds() {
		return (this.seconds != null) ? this.seconds : this.secondsByDefault;
	}

	/** Returns the limit of lifecycles; 0 for none. */
	int count() {
		return (this.count != null) ? this.count : this.countByDefault;
	}

	/**
	 * Whether the benchmark ends, and stays on this machine unless another one is
	 * allowed.
	 */
	boolean isSound() {
		return this.clients > 0 && this.clients <= MOST_CLIENTS && seconds() >= 0 && count() >= 0
				&& seconds() + count() > 0 && this.district.matches("[0-9]{6}") && this.url.getHost() != null
				&& (this.anywhere || isLoopback(this.url.getHost()));
	}

	/** Whether the application runs on this machine. */
	boolean isHere() {
		return isLoopback(this.url.getHost());
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
