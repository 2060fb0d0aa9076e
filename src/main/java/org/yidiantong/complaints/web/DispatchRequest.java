package org.yidiantong.complaints.web;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.workflow.DispatchComplaint;
import org.yidiantong.complaints.privacy.NoteProtection;
import org.yidiantong.http.Characters;
import org.yidiantong.http.JsonRequest;
import org.yidiantong.http.Visible;

/**
 * The body of a request to dispatch a complaint.
 */
@JsonRequest(maxBytes = ComplaintBodyLimits.LARGEST)
@Schema(example = """
		{"note": "属村级职责，请主办"}""")
record DispatchRequest(@Schema(description = "主办单位的编码，不填则由清单和地点确定") @Nullable String unit,
		@Schema(description = "改定的事项编号") @Nullable String itemCode,
		@Schema(description = "协办单位的编码") List<String> assisting,
		@Schema(description = "研判意见") @Visible(message = "{mistake.case.note.missing}") @Characters(
				max = NoteProtection.LONGEST, message = "{mistake.case.note.long}") @Nullable String note) {

	DispatchComplaint command() {
		return new DispatchComplaint(this.unit, this.itemCode, this.assisting, this.note);
	}

}
