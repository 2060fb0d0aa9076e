package org.yidiantong.disclosure;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.checklist.SmallChecklist;
import org.yidiantong.organization.Place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

class DisclosureFilterUnitTests {

	private static final Place VILLAGE = SmallChecklist.place(SmallChecklist.VILLAGE);

	private static final Place TOWNSHIP = SmallChecklist.place(SmallChecklist.TOWNSHIP);

	@Test
	void findsWhatVillagersMayReadInAVillageOnly() {
		assertThat(DisclosureFilter.at(VILLAGE).villagers()).isTrue();
		assertThat(DisclosureFilter.at(TOWNSHIP).villagers()).isFalse();
		assertThat(new DisclosureFilter(null, null, null, null, true).villagers()).isFalse();
		assertThat(new DisclosureFilter(VILLAGE, null, null, null, false).villagers()).isFalse();
	}

	@Test
	void takesTownshipWithItsVillages() {
		assertThat(DisclosureFilter.at(TOWNSHIP).isTownship()).isTrue();
		assertThat(DisclosureFilter.at(VILLAGE).isTownship()).isFalse();
		assertThat(DisclosureFilter.ALL.isTownship()).isFalse();
	}

	@Test
	void goesOnAfterTheLastOneListed() {
		DisclosureSummary last = LampDisclosure.submitted()
			.publish(LampDisclosure.CHECKER, LampDisclosure.MASKING, Instant.parse("2021-11-05T01:00:00.123456Z"))
			.published()
			.summary();
		assertThat(DisclosureFilter.After.parse(DisclosureFilter.After.key(last)))
			.isEqualTo(new DisclosureFilter.After(last.period().to(), last.publishedAt(), last.id()));
		assertThat(last.isForEverybody()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2021-11-05T01:00:00Z", "yesterday|0190d5e0-0000-7000-8000-000000000002", "a|b|c",
			"2021-11-05T01:00:00Z|0190d5e0-0000-7000-8000-000000000002" })
	void refusesCursorThatItHasNotWritten(String key) {
		assertThatException().isThrownBy(() -> DisclosureFilter.After.parse(key));
	}

}
