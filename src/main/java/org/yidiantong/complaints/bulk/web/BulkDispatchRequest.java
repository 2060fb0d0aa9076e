package org.yidiantong.complaints.bulk.web;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.bulk.BulkDispatchManagement;
import org.yidiantong.complaints.bulk.DispatchComplaints;
import org.yidiantong.complaints.privacy.NoteProtection;
import org.yidiantong.http.Characters;
import org.yidiantong.http.JsonRequest;
import org.yidiantong.http.Visible;

/**
 * The body of a request to dispatch several complaints.
 */
@JsonRequest(maxBytes = BulkDispatchRequest.LARGEST)
@Schema(example = """
		{"cases": [{"id": "017d4a3c-5b00-7000-8000-000000000001", "revision": 0}], "note": "属村级职责，请主办"}""")
record BulkDispatchRequest(
		@Schema(description = "投诉件，最多 50 件", requiredMode = Schema.RequiredMode.REQUIRED) @Size(min = 1,
				max = BulkDispatchManagement.MOST, message = "{mistake.case.bulk.many}") List<@Valid Case> cases,
		@Schema(description = "主办单位的编码，不填则每件由清单和地点确定") @Nullable String unit,
		@Schema(description = "研判意见", requiredMode = Schema.RequiredMode.REQUIRED) @Visible(
				message = "{mistake.case.note.missing}") @Characters(max = NoteProtection.LONGEST,
						message = "{mistake.case.note.long}") @Nullable String note) {

	/** A note of 5,000 characters escaped in JSON takes up to 60,000 bytes. */
	static final int LARGEST = 128 * 1024;

	DispatchComplaints command() {
		return new DispatchComplaints(
				this.cases.stream().map((one) -> new DispatchComplaints.Choice(one.id(), one.revision())).toList(),
				this.unit, this.note);
	}

	/**
	 * One of the complaints.
	 */
	record Case(
			@Schema(description = "投诉件的 id",
					format = "uuid") @NotNull(message = "{mistake.case.bulk.id}") @Nullable String id,
			@Schema(description = "查看时的 revision；之后有了变化的不转办") @NotNull(
					message = "{mistake.case.bulk.revision}") @Nullable Integer revision) {
	}

}
