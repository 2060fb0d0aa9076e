package org.yidiantong.disclosure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What may be done with a disclosure, against a table written by hand.
 */
class DisclosureTransitionUnitTests {

	@ParameterizedTest
	@CsvSource({ "DRAFT, SAVE, DRAFT, WRITER", "DRAFT, SUBMIT, SUBMITTED, WRITER", "DRAFT, ABANDON, PUBLISHED, WRITER",
			"SUBMITTED, SEND_BACK, DRAFT, CHECKER", "SUBMITTED, PUBLISH, PUBLISHED, CHECKER",
			"PUBLISHED, CORRECT, DRAFT, WRITER", "PUBLISHED, WITHDRAW, WITHDRAWN, CHECKER",
			"DRAFT, WITHDRAW, WITHDRAWN, CHECKER", "SUBMITTED, WITHDRAW, WITHDRAWN, CHECKER" })
	void leadsOn(DisclosureState from, DisclosureAction action, DisclosureState to, DisclosureTransition.Side by) {
		assertThat(DisclosureTransition.of(from, action)).contains(new DisclosureTransition(from, action, to, by));
	}

	@Test
	void knowsNothingElse() {
		assertThat(DisclosureTransition.ALL).hasSize(10);
		assertThat(DisclosureTransition.of(DisclosureState.DRAFT, DisclosureAction.PUBLISH)).isEmpty();
		assertThat(DisclosureTransition.of(DisclosureState.PUBLISHED, DisclosureAction.SAVE)).isEmpty();
		assertThat(DisclosureTransition.ALL).noneMatch((one) -> one.from() == DisclosureState.WITHDRAWN);
	}

}
