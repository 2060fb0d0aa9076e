package org.yidiantong.evaluation.sampling.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yidiantong.evaluation.sampling.RecordSampleCall;
import org.yidiantong.evaluation.sampling.SampleAnswer;
import org.yidiantong.http.JsonRequest;

/**
 * The body of a request to record a call. The door validates it.
 */
@JsonRequest
@Schema(example = """
		{"answer": "SOLVED", "level": 4, "note": "灯第二天就修好了"}""")
record SampleCallRequest(
		@Schema(description = "SOLVED 已解决，NOT_SOLVED 没有解决，NOT_REACHED 没有打通，DECLINED 不愿意回答",
				requiredMode = Schema.RequiredMode.REQUIRED) @Nullable SampleAnswer answer,
		@Schema(description = "满意程度，5 非常满意到 1 非常不满意；接受了回访的必填，其他的不填") @Nullable Integer level,
		@Schema(description = "说了什么，最多 500 字；保存以前遮去个人信息") @Nullable String note) {

	RecordSampleCall command() {
		return new RecordSampleCall(this.answer, this.level, this.note);
	}

}
