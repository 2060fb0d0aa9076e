package org.yidiantong.evaluation.web;

import java.util.List;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.evaluation.RateComplaint;
import org.yidiantong.evaluation.RatingTag;
import org.yidiantong.http.Characters;
import org.yidiantong.http.JsonRequest;

/**
 * The body of a request to rate the answer to a complaint.
 */
@JsonRequest
@Schema(example = """
		{"level": 4, "tags": ["SPEED"], "comment": "第二天就来修了"}""")
record RatingRequest(
		@Schema(description = "1 非常不满意 至 5 非常满意") @NotNull(message = "{mistake.rating.level.missing}") @Min(value = 1,
				message = "{mistake.rating.level}") @Max(value = 5,
						message = "{mistake.rating.level}") @Nullable Integer level,
		@ArraySchema(schema = @Schema(implementation = RatingTag.class),
				arraySchema = @Schema(description = "ATTITUDE 服务态度、SPEED 办理速度、RESULT 办理结果")) List<String> tags,
		@Schema(description = "脱敏后保存") @Characters(max = 500,
				message = "{mistake.rating.comment.long}") @Nullable String comment) {

	RateComplaint command(TrackingCode code, boolean byStaff) {
		return new RateComplaint(code, this.level, this.tags, this.comment, null, byStaff);
	}

}
