package org.yidiantong.checklist.benefits;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whom a policy fits.
 */
class BenefitQuestionsUnitTests {

	private static final LocalDate TODAY = LocalDate.of(2021, 12, 16);

	private static final BenefitQuestions NONE = new BenefitQuestions(null, null, null, null);

	@Test
	void leavesEverythingInWithoutAnswers() {
		assertThat(NONE.admit(benefit(true, true, null), TODAY)).isTrue();
	}

	@Test
	void excludesByEachAnswer() {
		Benefit benefit = benefit(true, true, null);
		assertThat(new BenefitQuestions(PersonGroup.ELDERLY, "OLD_AGE", true, true).admit(benefit, TODAY)).isTrue();
		assertThat(new BenefitQuestions(PersonGroup.STUDENT, null, null, null).admit(benefit, TODAY)).isFalse();
		assertThat(new BenefitQuestions(null, "BIRTH", null, null).admit(benefit, TODAY)).isFalse();
		assertThat(new BenefitQuestions(null, null, false, null).admit(benefit, TODAY)).isFalse();
		assertThat(new BenefitQuestions(null, null, null, false).admit(benefit, TODAY)).isFalse();
	}

	@Test
	void endsWithItsLastDay() {
		assertThat(NONE.admit(benefit(false, false, TODAY), TODAY)).isTrue();
		assertThat(NONE.admit(benefit(false, false, TODAY), TODAY.plusDays(1))).isFalse();
		assertThat(benefit(false, false, TODAY).hasLapsed(TODAY)).isFalse();
	}

	private static Benefit benefit(boolean hardship, boolean village, @Nullable LocalDate until) {
		return new Benefit("A", "高龄津贴", "津贴", List.of("按月"), List.of("80周岁"), List.of(), "村里",
				List.of(PersonGroup.ELDERLY), List.of("OLD_AGE"), hardship, village, List.of("anhui/B20"), List.of(),
				null, until, "公开政策", true);
	}

}
