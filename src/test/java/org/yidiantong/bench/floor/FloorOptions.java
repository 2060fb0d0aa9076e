package org.yidiantong.bench.floor;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The options of {@link FloorBenchmark}.
 */
public final class FloorOptions {

	@Option(names = "--home", paramLabel = "DIR", description = "a home that seed filled; without it a small one")
	private @Nullable String home;

	@Option(names = "--district", paramLabel = "CODE", description = "the district (default: ${DEFAULT-VALUE})")
	private String district = "341503";

	@Option(names = "--clients", paramLabel = "N", description = "clients at once (default: ${DEFAULT-VALUE})")
	private int clients = 4;

	@Option(names = "--pairs", paramLabel = "N", description = "pairs of each client (default: ${DEFAULT-VALUE})")
	private int pairs = 400;

	public boolean isSound() {
		return this.clients > 0 && this.pairs > 1 && this.district.matches("[0-9]{6}");
	}

	String home() {
		return (this.home == null) ? "target/bench-home" : this.home;
	}

	/** A seeded home lives at the time of the demo. */
	String profile() {
		return (this.home == null) ? "default" : "demo";
	}

	String district() {
		return this.district;
	}

	int clients() {
		return this.clients;
	}

	/** Measured pairs; half as many before them warm up. */
	int pairs() {
		return this.pairs;
	}

}
