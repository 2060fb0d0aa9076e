package org.yidiantong.bench.seed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What differs from district to district and from copy to copy, and what does not.
 */
class SeedTextUnitTests {

	private static final String ID = "01a21f3a-a588-7067-8566-19bcdd475817";

	private static final String OTHER = "01a21f3a-f53d-776e-a751-b339dacfc888";

	private static final SeedCopy.Numbers NUMBERS = new SeedCopy.Numbers(
			Map.of("2021-00012", LocalDate.of(2021, 9, 20)), 203);

	private static final SeedNames DISTRICT = new SeedNames("110101", "示范0001");

	@Test
	void changesOnlyCodeAndNameInTheFirstCopy() {
		String row = "341503\t" + ID + "\t裕安区民政局\tHU-341503100-V04\t2021-10-09 01:02:03+00\t2021-00012";
		assertThat(written(row, complaints(0)))
			.isEqualTo("110101\t" + ID + "\t示范0001区民政局\tHU-110101100-V04\t2021-10-09 01:02:03+00\t2021-00012");
	}

	@Test
	void givesEachCopyIdsHashesAndNumbersOfItsOwn() {
		String hash = "\\\\x" + "ab".repeat(32);
		String row = "341503\t" + ID + "\t2021-00012\t" + hash;
		List<String> copies = List.of(written(row, complaints(0)), written(row, complaints(1)),
				written(row, complaints(2)));
		assertThat(copies).doesNotHaveDuplicates();
		assertThat(copies.get(2)).contains("\t01a21d3a-a588-7067-8566-19bcdd475817\t2021-00418\t")
			.endsWith("\\\\xababa9" + "ab".repeat(29));
	}

	@Test
	void keepsTheIdOfWhatIsNotCopied() {
		assertThat(written("341503\t" + OTHER, complaints(5))).isEqualTo("110101\t" + OTHER);
	}

	@Test
	void movesDaysByWholeWeeksOrYears() {
		String row = "341503\t2021-10-09 01:02:03.4+00\t{\"dueOn\": \"2021-10-29\", \"period\": \"2021-Q3\"}\t2021.1";
		assertThat(written(row, complaints(2))).isEqualTo(
				"110101\t2021-09-25 01:02:03.4+00\t{\"dueOn\": \"2021-10-15\", \"period\": \"2021-Q3\"}\t2021.1");
		SeedCopy earlier = new SeedCopy(DISTRICT, 3, 0, 3, NUMBERS, new AtomicLong());
		assertThat(written(row + "\t2021-10", earlier)).isEqualTo(
				"110101\t2018-10-09 01:02:03.4+00\t{\"dueOn\": \"2018-10-29\", \"period\": \"2018-Q3\"}\t2021.1\t2018-10");
	}

	@Test
	void numbersACaseByTheYearOfItsDay() {
		SeedCopy copy = new SeedCopy(DISTRICT, 40, 40, 0, NUMBERS, new AtomicLong());
		assertThat(written("341503\t2021-00012", copy)).isEqualTo("110101\t2020-08132");
	}

	@Test
	void countsPositionsOn() {
		AtomicLong positions = new AtomicLong(2000);
		SeedText row = new SeedText("341503\t" + SeedText.RUNNING + "17\t" + ID, names(), Set.of(ID));
		StringBuilder out = new StringBuilder();
		row.write(out, new SeedCopy(DISTRICT, 0, 0, 0, NUMBERS, positions));
		assertThat(out).startsWith("110101\t17\t");
		row.write(out, new SeedCopy(DISTRICT, 1, 1, 0, NUMBERS, positions));
		row.write(out, new SeedCopy(DISTRICT, 2, 2, 0, NUMBERS, positions));
		assertThat(out.toString()).contains("\t2001\t").contains("\t2002\t");
	}

	@Test
	void plansTheSameDistrictsEachTime() {
		SeedOptions options = new SeedOptions();
		List<SeedDistrict> planned = SeedDistrict.plan(options, 205, 200);
		assertThat(planned).isEqualTo(SeedDistrict.plan(options, 205, 200)).hasSize(options.districts());
		assertThat(planned).extracting((each) -> each.names().code())
			.doesNotHaveDuplicates()
			.allMatch((code) -> code.matches("[1-6][0-9]{5}"));
		assertThat(planned.stream().mapToLong(SeedDistrict::complaints).sum() + 205L * options.districts())
			.isBetween(options.cases() - options.districts(), options.cases() + options.districts());
		assertThat(planned).extracting(SeedDistrict::complaints)
			.anyMatch((each) -> each > 2000)
			.anyMatch((each) -> each < 500);
	}

	private static SeedCopy complaints(int index) {
		return new SeedCopy(DISTRICT, index, index, 0, NUMBERS, new AtomicLong());
	}

	private static SeedNames names() {
		return new SeedNames("341503", "裕安");
	}

	private static String written(String row, SeedCopy copy) {
		StringBuilder out = new StringBuilder();
		new SeedText(row, names(), Set.of(ID)).write(out, copy);
		return out.toString();
	}

}
