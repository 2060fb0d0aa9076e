package org.yidiantong.checklist.benefits;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The four questions of 我能领什么. A question without an answer leaves everything in.
 *
 * @param who who the person is
 * @param event code of the life event that has happened
 * @param hardship whether the household is in hardship
 * @param village whether the person lives in a village
 */
public record BenefitQuestions(@Nullable PersonGroup who, @Nullable String event, @Nullable Boolean hardship,
		@Nullable Boolean village) {

	/** Whether a person with these answers may get it on a day. */
	public boolean admit(Benefit benefit, LocalDate day) {
		boolean group = this.who == null || benefit.who().isEmpty() || benefit.who().contains(this.who);
		boolean happened = this.event == null || benefit.events().contains(this.event);
		boolean hardship = !Boolean.FALSE.equals(this.hardship) || !benefit.hardshipOnly();
		boolean village = !Boolean.FALSE.equals(this.village) || !benefit.villagersOnly();
		return group && happened && hardship && village && !benefit.hasLapsed(day);
	}

}
