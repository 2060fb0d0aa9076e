package org.yidiantong.evaluation.sampling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.closed.ClosedComplaint;
import org.yidiantong.organization.PlaceCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Properties of the draw, in generated districts.
 */
class SampleDrawUnitTests {

	private static final int DISTRICTS = 300;

	private final Random random = new Random(20211215);

	@Test
	void dividesTheWholeSampleAmongTheTownships() {
		for (int i = 0; i < DISTRICTS; i++) {
			Map<PlaceCode, Integer> counts = counts();
			int all = counts.values().stream().mapToInt(Integer::intValue).sum();
			int size = counts.size() + this.random.nextInt(all - counts.size() + 1);
			Map<PlaceCode, Integer> shares = Shares.of(counts, size);
			assertThat(shares.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(size);
			counts.forEach((township, count) -> assertThat(shares.get(township)).isBetween(1, count));
		}
	}

	@Test
	void givesEachTownshipItsProportionByTheLargestRemainder() {
		assertThat(Shares.of(Map.of(township(1), 50, township(2), 30, township(3), 20), 10))
			.isEqualTo(Map.of(township(1), 5, township(2), 3, township(3), 2));
		assertThat(Shares.of(Map.of(township(1), 47, township(2), 16, township(3), 37), 10))
			.isEqualTo(Map.of(township(1), 5, township(2), 1, township(3), 4));
		assertThat(Shares.of(Map.of(township(1), 5, township(2), 5), 3))
			.isEqualTo(Map.of(township(1), 2, township(2), 1));
		assertThat(Shares.of(Map.of(township(1), 98, township(2), 1, township(3), 1), 4))
			.isEqualTo(Map.of(township(1), 2, township(2), 1, township(3), 1));
		assertThatIllegalArgumentException().isThrownBy(() -> Shares.of(Map.of(township(1), 1, township(2), 1), 1));
	}

	@Test
	void choosesTheSameWhateverTheOrderOfTheComplaints() {
		for (int i = 0; i < DISTRICTS; i++) {
			List<ClosedComplaint> frame = frame(counts());
			String seed = "seed-" + i;
			SampleDraw draw = new SampleDraw(seed, frame);
			int size = draw.townships() + (frame.size() - draw.townships()) / 3;
			Set<ComplaintId> chosen = draw.choose(size);
			Collections.shuffle(frame, this.random);
			assertThat(chosen).hasSize(size).isEqualTo(new SampleDraw(seed, frame).choose(size));
			assertThat(
					frame.stream().filter((one) -> chosen.contains(one.id())).map(ClosedComplaint::township).distinct())
				.hasSize(draw.townships());
		}
	}

	@Test
	void choosesWhatAnybodyCanRecompute() {
		List<ClosedComplaint> frame = IntStream.rangeClosed(1, 4)
			.mapToObj((i) -> closed(new UUID(0x7000, i), township(1)))
			.toList();
		// printf 2021-q4:00000000-0000-7000-0000-000000000001 | sha256sum
		assertThat(new SampleDraw("2021-q4", frame).choose(2)).extracting(ComplaintId::value)
			.containsExactlyInAnyOrder(new UUID(0x7000, 4), new UUID(0x7000, 2));
	}

	/** Of 40 complaints, 10 are chosen: each about 250 times of 1,000. */
	@Test
	void choosesEachComplaintAboutAsOftenAsTheOthers() {
		List<ClosedComplaint> frame = frame(Map.of(township(1), 20, township(2), 20));
		Map<ComplaintId, Integer> times = new HashMap<>();
		for (int seed = 0; seed < 1000; seed++) {
			new SampleDraw("seed-" + seed, frame).choose(10).forEach((one) -> times.merge(one, 1, Integer::sum));
		}
		// The standard deviation is 13.7; five of them.
		frame.forEach((one) -> assertThat(times.get(one.id())).isBetween(250 - 69, 250 + 69));
		double squares = times.values().stream().mapToDouble((n) -> (n - 250.0) * (n - 250.0) / 250.0).sum();
		assertThat(squares).isLessThan(73.4);
	}

	private Map<PlaceCode, Integer> counts() {
		Map<PlaceCode, Integer> counts = new HashMap<>();
		int townships = 1 + this.random.nextInt(22);
		for (int i = 0; i < townships; i++) {
			counts.put(township(i), 1 + this.random.nextInt(this.random.nextBoolean() ? 3 : 40));
		}
		return counts;
	}

	private List<ClosedComplaint> frame(Map<PlaceCode, Integer> counts) {
		List<ClosedComplaint> frame = new ArrayList<>();
		counts.forEach((township, count) -> IntStream.range(0, count)
			.forEach((i) -> frame.add(closed(new UUID(this.random.nextLong(), this.random.nextLong()), township))));
		return frame;
	}

	private static ClosedComplaint closed(UUID id, PlaceCode township) {
		return new ClosedComplaint(new ComplaintId(id), null, township, township, null, true);
	}

	private static PlaceCode township(int number) {
		return new PlaceCode("341503" + (100 + number));
	}

}
