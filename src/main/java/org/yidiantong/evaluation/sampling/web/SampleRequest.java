package org.yidiantong.evaluation.sampling.web;

import java.time.LocalDate;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yidiantong.evaluation.sampling.DrawSample;
import org.yidiantong.http.JsonRequest;

/**
 * The body of a request to draw a sample. The door validates it.
 */
@JsonRequest
@Schema(example = """
		{"from": "2021-11-01", "to": "2021-11-30", "percent": 20}""")
record SampleRequest(
		@Schema(description = "办结日期从哪天起", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable LocalDate from,
		@Schema(description = "到哪天止，这一天必须已经过完；最长一年",
				requiredMode = Schema.RequiredMode.REQUIRED) @Nullable LocalDate to,
		@Schema(description = "抽多少件；与 percent 只填一个。不少于乡镇街数，不多于能回访的件数") @Nullable Integer size,
		@Schema(description = "抽百分之几，1 到 100，向上取整；每个乡镇街至少一件") @Nullable Integer percent,
		@Schema(description = "随机种子，4 到 40 个字母、数字或者连字符；不填的由平台产生") @Nullable String seed) {

	DrawSample command() {
		return new DrawSample(this.from, this.to, this.size, this.percent, this.seed);
	}

}
