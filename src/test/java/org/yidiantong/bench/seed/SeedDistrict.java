package org.yidiantong.bench.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A district to be made.
 *
 * @param complaints to be copied besides those of the template
 * @param disclosures to be copied besides those of the template
 */
record SeedDistrict(SeedNames names, long complaints, long disclosures) {

	/**
	 * Districts differ in size as counties do: a tenth of them have a third of all
	 * complaints.
	 */
	private static final double SPREAD = 0.8;

	/** Copies of disclosures lie in the ten years before the template. */
	private static final int YEARS = 10;

	private static final String[] PROVINCES = ("11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46"
			+ " 50 51 52 53 54 61 62 63 64 65")
		.split(" ");

	private static final int CITIES = 21;

	private static final Set<String> TAKEN = Set.of("341502", "341503");

	/**
	 * Returns districts with codes as GB/T 2260 has them and names made of numbers.
	 * @param complaints of the template
	 * @param published disclosures of the template
	 */
	static List<SeedDistrict> plan(SeedOptions options, long complaints, int published) {
		Random random = new Random(options.seed());
		double[] weights = new double[options.districts()];
		double sum = 0;
		for (int index = 0; index < weights.length; index++) {
			weights[index] = Math.exp(SPREAD * random.nextGaussian());
			sum += weights[index];
		}
		List<SeedDistrict> planned = new ArrayList<>();
		List<String> codes = codes(options.districts());
		long cases = Math.max(0, options.cases() - complaints * options.districts());
		long publications = Math.max(0, options.disclosures() - (long) published * options.districts());
		for (int index = 0; index < weights.length; index++) {
			planned.add(new SeedDistrict(new SeedNames(codes.get(index), "示范%04d".formatted(index + 1)),
					Math.round(cases * weights[index] / sum),
					Math.min(Math.round(publications * weights[index] / sum), (long) YEARS * published)));
		}
		return planned;
	}

	private static List<String> codes(int number) {
		List<String> codes = new ArrayList<>();
		for (int county = 1; codes.size() < number; county++) {
			for (int city = 1; city <= CITIES; city++) {
				for (String province : PROVINCES) {
					String code = "%s%02d%02d".formatted(province, city, county);
					if (codes.size() < number && !TAKEN.contains(code)) {
						codes.add(code);
					}
				}
			}
		}
		return codes;
	}

}
