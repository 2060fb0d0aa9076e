package org.yidiantong.evaluation.exclusion.web;

import java.util.UUID;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yidiantong.evaluation.exclusion.ProposeExclusion;
import org.yidiantong.http.JsonRequest;

/**
 * The body of a request to leave a rating out. The door validates it.
 */
@JsonRequest
@Schema(example = """
		{"rating": "017dbbf6-5c00-7a10-8f3e-2b9d41c07e56", "reason": "同一人冒名评价", "evidence": "电话核实投诉人本人没有评价，通话记录 2021-12-14"}""")
record ExclusionRequest(
		@Schema(description = "评价的 id：评价事件 subject 里 rating/ 后面的部分",
				requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String rating,
		@Schema(description = "理由，4 到 500 字", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String reason,
		@Schema(description = "证据，10 到 2000 字；保存以前遮去个人信息",
				requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String evidence) {

	ProposeExclusion command() {
		return new ProposeExclusion(id(this.rating), this.reason, this.evidence);
	}

	/** An unreadable id becomes none, which the door reports. */
	private static @Nullable UUID id(@Nullable String text) {
		try {
			return (text == null) ? null : UUID.fromString(text.strip());
		}
		catch (IllegalArgumentException unreadable) {
			return null;
		}
	}

}
