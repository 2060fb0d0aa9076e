package org.yidiantong.evaluation;

import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.yidiantong.kernel.InvalidRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * What officers must say of a call and of a rectification.
 */
class CallBackValidatorUnitTests {

	private static final String LONGEST = "😀".repeat(CallBackValidator.LONGEST);

	@Test
	void wantsOutcomeAndNote() {
		assertThat(errors(() -> CallBackValidator.check(new RecordCallBack(null, null, null))))
			.containsExactly("outcome rating.choice", "note rating.text.note");
		assertThatNoException()
			.isThrownBy(() -> CallBackValidator.check(new RecordCallBack(CallOutcome.SETTLED, LONGEST, null)));
	}

	@Test
	void wantsRequirementWhenTheCriticismIsUpheld() {
		assertThat(errors(() -> CallBackValidator.check(new RecordCallBack(CallOutcome.UPHELD, "属实", " "))))
			.containsExactly("requirement rating.text.requirement");
		assertThatNoException()
			.isThrownBy(() -> CallBackValidator.check(new RecordCallBack(CallOutcome.UPHELD, "属实", "修好")));
	}

	@Test
	void wantsNoNoteOfAPersonWhoWasNotReached() {
		assertThatNoException()
			.isThrownBy(() -> CallBackValidator.check(new RecordCallBack(CallOutcome.NOT_REACHABLE, null, null)));
	}

	@Test
	void refusesTextsThatAreTooLong() {
		assertThat(errors(() -> CallBackValidator.check(LONGEST + "灯"))).containsExactly("text rating.text.long");
		assertThat(errors(
				() -> CallBackValidator.check(new RecordCallBack(CallOutcome.UPHELD, LONGEST + "灯", LONGEST + "灯"))))
			.containsExactly("note rating.text.long", "requirement rating.text.long");
	}

	@Test
	void wantsReasonWhenARectificationIsRejected() {
		assertThat(errors(() -> CallBackValidator.check(new JudgeRectification(null, null))))
			.containsExactly("accepted rating.choice");
		assertThat(errors(() -> CallBackValidator.check(new JudgeRectification(false, null))))
			.containsExactly("reason rating.text.reason");
		assertThatNoException().isThrownBy(() -> CallBackValidator.check(new JudgeRectification(true, null)));
	}

	@Test
	void wantsReportOfTheRectification() {
		assertThat(errors(() -> CallBackValidator.check((String) null))).containsExactly("text rating.text.text");
		assertThatNoException().isThrownBy(() -> CallBackValidator.check("修好了"));
	}

	private static List<String> errors(ThrowingCallable check) {
		InvalidRequest refused = catchThrowableOfType(InvalidRequest.class, check);
		return refused.errors()
			.stream()
			.map((error) -> error.path() + " " + error.message().getCodes()[0].replace("mistake.", ""))
			.toList();
	}

}
