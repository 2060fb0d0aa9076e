package org.yidiantong.complaints;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yidiantong.complaints.inspection.ComplaintEntry;
import org.yidiantong.complaints.workflow.FutureTimeConfirmation;
import org.yidiantong.complaints.workflow.FutureTimeUnconfirmed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Answers that name a time to come are asked about once.
 */
class FutureTimeModuleTests extends ComplaintLifecycle {

	private static final String MORNING = "2021-12-15T09:09:00";

	private static final String PROMISED = "已换新灯头，12月15日晚亮灯";

	@Test
	void asksAboutAReplyAndRecordsWhatIsSaid() {
		ActionResult sent = dispatched(MORNING);
		assertThatExceptionOfType(FutureTimeUnconfirmed.class).isThrownBy(() -> reply(sent, PROMISED, null))
			.withMessageContaining("12月15日晚");
		assertThat(view(MORNING, sent).status().revision()).isEqualTo(sent.revision());
		reply(sent, PROMISED, FutureTimeConfirmation.PROMISE);
		assertThat(view(MORNING, sent).history()).last()
			.returns("PROMISE", ComplaintEntry::reason)
			.returns(PROMISED, ComplaintEntry::note);
	}

	@Test
	void asksNothingWhereNothingIsToCome() {
		ActionResult sent = dispatched(MORNING);
		reply(sent, "12月14日晚已亮灯", FutureTimeConfirmation.PROMISE);
		assertThat(view(MORNING, sent).history()).last().returns(null, ComplaintEntry::reason);
	}

	@Test
	void asksAboutTheNoteOfAnApproval() {
		ActionResult replied = reply(dispatched(MORNING), "已修好", null);
		assertThatExceptionOfType(FutureTimeUnconfirmed.class).isThrownBy(
				() -> next(MORNING, replied, (ref) -> this.desk.approveAndClose(this.supervisor, ref, "同意，下周公示")));
		ActionResult closed = next(MORNING, replied,
				(ref) -> this.desk.approveAndClose(this.supervisor, ref, "同意，下周公示", FutureTimeConfirmation.DONE));
		assertThat(view(MORNING, closed).history()).extracting(ComplaintEntry::reason).contains("DONE");
	}

	private ActionResult reply(ActionResult before, String text, @Nullable FutureTimeConfirmation confirmed) {
		return next(MORNING, before, (ref) -> this.handling.reply(this.handler, ref, text, List.of(), confirmed));
	}

}
