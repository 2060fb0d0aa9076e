package org.yidiantong.disclosure;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.yidiantong.disclosure.content.Difference;

import static org.assertj.core.api.Assertions.assertThat;

class DisclosureVersionsUnitTests {

	private final Disclosure disclosure = LampDisclosure.submitted();

	private final PublishedDisclosure first = publish();

	private final PublishedDisclosure second = correct("修好路灯 4 盏");

	private final PublishedDisclosure third = correct("修好路灯 5 盏");

	private final DisclosureVersions versions = new DisclosureVersions(List.of(this.third, this.second, this.first));

	@Test
	void findsVersionByNumberOrTheNewest() {
		assertThat(this.versions.newest()).isEqualTo(this.third);
		assertThat(this.versions.version(1)).isEqualTo(this.first);
		assertThat(this.versions.version(9)).isEqualTo(this.third);
	}

	@Test
	void tellsWhatEachVersionChanged() {
		assertThat(this.versions.differences(this.first)).isEmpty();
		assertThat(this.versions.differences(this.second))
			.containsExactly(new Difference(List.of("修好路灯 3 盏"), List.of("修好路灯 4 盏")));
		assertThat(this.versions.differences(this.third))
			.containsExactly(new Difference(List.of("修好路灯 4 盏"), List.of("修好路灯 5 盏")));
	}

	private PublishedDisclosure publish() {
		return this.disclosure.publish(LampDisclosure.CHECKER, LampDisclosure.MASKING, LampDisclosure.NOW).published();
	}

	private PublishedDisclosure correct(String text) {
		this.disclosure.correct(LampDisclosure.content("修好路灯 3 盏"), LampDisclosure.WRITER);
		this.disclosure.write(this.disclosure.subject(), LampDisclosure.SUPERVISING, LampDisclosure.content(text),
				"数目更正", LampDisclosure.WRITER);
		this.disclosure.submit(LampDisclosure.WRITER);
		return publish();
	}

}
