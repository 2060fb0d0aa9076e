package org.yidiantong.checklist.adaptation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yidiantong.http.JsonRequest;

/**
 * The body of a request for an action, with an optional note.
 */
@JsonRequest(optional = true)
@Schema(example = "{\"note\": \"村民代表会议已通过\"}")
record AdaptationNote(@Schema(description = "说明，可以不填") @Nullable String note) {

	String text() {
		return (this.note == null) ? "" : this.note.strip();
	}

}
