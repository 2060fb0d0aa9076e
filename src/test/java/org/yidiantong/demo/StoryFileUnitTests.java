package org.yidiantong.demo;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.yidiantong.organization.UnitCode;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The sums of the stories' files, whoever changed them last.
 */
class StoryFileUnitTests {

	/** The day of the published figures. */
	private static final LocalDate LAST = LocalDate.of(2021, 12, 15);

	private final Story story = StoryFiles.all().get(0);

	private final List<Story.Case> closed = this.story.cases().stream().filter((one) -> one.closed() != null).toList();

	@Test
	void hasThePublishedTotals() {
		List<Story.Rate> rated = this.story.cases().stream().map(Story.Case::rated).filter(Objects::nonNull).toList();
		assertThat(this.story.cases()).hasSize(205);
		assertThat(this.closed).hasSize(194);
		assertThat(rated).hasSize(49);
		assertThat(rated.stream().filter((one) -> one.level() > 2)).hasSize(41);
	}

	@Test
	void agreesByMonth() {
		assertThat(count(this.story.cases(), (one) -> one.filed().getMonthValue()))
			.isEqualTo(Map.of(9, 40L, 10, 57L, 11, 71L, 12, 37L));
		assertThat(count(this.closed, (one) -> one.closed().getMonthValue()))
			.isEqualTo(Map.of(9, 31L, 10, 54L, 11, 70L, 12, 39L));
		assertThat(count(rated(), (one) -> one.rated().at().getMonthValue()))
			.isEqualTo(Map.of(9, 5L, 10, 13L, 11, 19L, 12, 12L));
	}

	@Test
	void agreesByLevelItemAndPlace() {
		assertThat(count(rated(), (one) -> one.rated().level())).isEqualTo(Map.of(5, 19L, 4, 16L, 3, 6L, 2, 5L, 1, 3L));
		assertThat(count(this.story.cases(), (one) -> one.item().value())).containsEntry("L01", 52L)
			.containsEntry("L03", 31L)
			.containsEntry("B16", 14L)
			.hasSize(26);
		assertThat(count(this.story.cases(), (one) -> one.place().value().substring(0, 9)))
			.containsEntry("341503100", 20L)
			.containsEntry("341503202", 1L)
			.hasSize(22);
	}

	@Test
	void agreesByDaysFromFilingToClosing() {
		int[] ends = { 1, 3, 5, 7, 14, 21, 30, 99 };
		Map<Integer, Long> spans = count(this.closed,
				(one) -> Arrays.stream(ends).filter((end) -> days(one) <= end).findFirst().orElseThrow());
		assertThat(spans).isEqualTo(Map.of(1, 18L, 3, 52L, 5, 49L, 7, 33L, 14, 27L, 21, 10L, 30, 4L, 99, 1L));
	}

	@Test
	void repeatsInFourClustersOnly() {
		Map<String, Long> together = count(this.story.cases(), (one) -> one.item() + "@" + one.place());
		assertThat(together.values().stream().filter((number) -> number > 1)).containsExactlyInAnyOrder(5L, 4L, 3L, 3L);
	}

	@Test
	void countsReturnsExtensionsAndCallBacks() {
		assertThat(this.story.cases().stream().mapToInt((one) -> one.returns().size()).sum()).isEqualTo(14);
		assertThat(this.story.cases().stream().filter((one) -> !one.returns().isEmpty())).hasSize(13);
		assertThat(this.story.cases().stream().filter((one) -> !one.extended().isEmpty())).hasSize(12);
		assertThat(this.story.cases().stream().filter((one) -> one.extended().size() == 2)).hasSize(2);
		Map<String, Long> outcomes = count(this.story.cases().stream().filter((one) -> one.called() != null).toList(),
				(one) -> one.called().outcome());
		assertThat(outcomes).isEqualTo(Map.of("UPHELD", 6L, "NOT_REACHABLE", 2L));
		assertThat(this.story.cases().stream().filter((one) -> one.judged() != null)).hasSize(4);
	}

	@Test
	void tellsOfRealNamesOnlyWhatIsNeutral() {
		assertThat(this.story.cases().stream().filter((one) -> "REPORT".equals(one.nature())))
			.allMatch((one) -> one.text().contains("示范村"));
		assertThat(this.story.cases().stream().filter((one) -> one.place().value().startsWith("341503100")))
			.allMatch((one) -> List.of("L01", "L03").contains(one.item().value()));
	}

	@Test
	void tellsThePublishedCases() {
		Story.Case lamp = find("L01", "341503100-V04");
		assertThat(lamp.filed().toLocalDate()).isEqualTo("2021-10-18");
		assertThat(lamp.closed().toLocalDate()).isEqualTo("2021-10-20");
		Story.Case fumes = find("L03", "341503001-C01");
		assertThat(fumes.filed().toLocalDate()).isEqualTo("2021-11-11");
		assertThat(fumes.closed().toLocalDate()).isEqualTo("2021-11-17");
		assertThat(fumes.rated().level()).isEqualTo(5);
		assertThat(fumes.assisting()).map(UnitCode::value).containsExactly("HU-341503001-C01", "HU-D31");
	}

	@Test
	void reachesThePublishedFiguresOfOutreach() {
		int views = this.story.visits()
			.stream()
			.flatMap((day) -> day.channels().values().stream())
			.mapToInt(Integer::intValue)
			.sum();
		assertThat(views).isEqualTo(460_000);
		assertThat(sum("TRAINING", Story.Activity::times)).isGreaterThan(30);
		assertThat(sum("LEAFLETS", Story.Activity::copies)).isEqualTo(300_000);
		assertThat(sum("BENCH_MEETING", Story.Activity::times)).isEqualTo(940);
	}

	@Test
	void isOverBeforeBusinessTimeGoesOn() throws IOException {
		Properties demo = PropertiesLoaderUtils.loadProperties(new ClassPathResource("application-demo.properties"));
		LocalDate visitors = LocalDate.parse(demo.getProperty("yidiantong.business-time.start"));
		assertThat(visitors).isEqualTo(LAST.plusDays(1));
		for (Story each : StoryFiles.all()) {
			List<Step> steps = Timeline.of(each);
			assertThat(steps.get(steps.size() - 1).at()).isBeforeOrEqualTo(visitors.atStartOfDay());
			assertThat(steps.stream().map(Step::id).distinct()).hasSameSizeAs(steps);
		}
	}

	private List<Story.Case> rated() {
		return this.story.cases().stream().filter((one) -> one.rated() != null).toList();
	}

	private Story.Case find(String item, String place) {
		return this.story.cases()
			.stream()
			.filter((one) -> one.item().value().equals(item) && one.place().value().equals(place))
			.findFirst()
			.orElseThrow();
	}

	private int sum(String kind, Function<Story.Activity, Integer> number) {
		return this.story.activities().stream().filter((one) -> one.kind().equals(kind)).mapToInt(number::apply).sum();
	}

	private static long days(Story.Case one) {
		LocalDate filed = one.filed().toLocalDate();
		return Duration.between(filed.atStartOfDay(), one.closed().toLocalDate().atStartOfDay()).toDays();
	}

	private static <T, K> Map<K, Long> count(List<T> all, Function<T, K> key) {
		return all.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
	}

}
