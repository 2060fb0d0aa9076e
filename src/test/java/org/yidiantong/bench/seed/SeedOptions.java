package org.yidiantong.bench.seed;

import java.nio.file.Path;

import picocli.CommandLine.Option;

/** The options of the seed. */
public final class SeedOptions {

	private static final int MOST_DISTRICTS = 10_000;

	private static final long MOST_ROWS = 20_000_000;

	@Option(names = "--home", paramLabel = "DIR", description = "the home to fill (default: ${DEFAULT-VALUE})")
	private Path home = Path.of("target/seed-home");

	@Option(names = "--districts", paramLabel = "N",
			description = "districts besides those of the demo (default: ${DEFAULT-VALUE})")
	private int districts = 100;

	@Option(names = "--cases", paramLabel = "N",
			description = "complaints of these districts together (default: ${DEFAULT-VALUE})")
	private long cases = 100_000;

	@Option(names = "--disclosures", paramLabel = "N",
			description = "disclosures of these districts together (default: ${DEFAULT-VALUE})")
	private long disclosures = 40_000;

	@Option(names = "--seed", paramLabel = "N",
			description = "decides the size of each district (default: ${DEFAULT-VALUE})")
	private long seed = 1;

	public Path home() {
		return this.home;
	}

	int districts() {
		return this.districts;
	}

	long cases() {
		return this.cases;
	}

	long disclosures() {
		return this.disclosures;
	}

	long seed() {
		return this.seed;
	}

	/** Whether the numbers can be made. */
	public boolean isSound() {
		return this.districts > 0 && this.districts <= MOST_DISTRICTS && this.cases >= 0 && this.cases <= MOST_ROWS
				&& this.disclosures >= 0 && this.disclosures <= MOST_ROWS;
	}

}
