package org.yidiantong.disclosure.content;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a correction changed.
 */
class DifferenceUnitTests {

	@Test
	void pairsWhatIsGoneWithWhatHasCome() {
		assertThat(Difference.between(List.of("标题", "预算 18.6 万元", "末行"), List.of("标题", "预算 16.8 万元", "末行", "加一行")))
			.containsExactly(new Difference(List.of("预算 18.6 万元"), List.of("预算 16.8 万元")),
					new Difference(List.of(), List.of("加一行")));
	}

	@Test
	void findsNothingInTheSame() {
		assertThat(Difference.between(List.of("a", "b"), List.of("a", "b"))).isEmpty();
		assertThat(Difference.between(List.of(), List.of("a"))).hasSize(1);
	}

}
