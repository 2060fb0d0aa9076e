package org.yidiantong.reporting.web;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;
import org.yidiantong.http.JsonRequest;
import org.yidiantong.reporting.RequestReport;

/**
 * The body of a request for a report. The door checks the period as a whole, because its
 * members depend on each other.
 */
@JsonRequest(maxBytes = 4 * 1024)
@Schema(example = """
		{"report": "performance", "from": "2021-09-06", "to": "2021-12-15"}""")
record ReportRequest(
		@Schema(description = "报表名称，见 /reports/kinds；不填为 performance",
				defaultValue = "performance") @Nullable String report,
		@Schema(description = "第一天；与 to 一起填，或者只填 period", format = "date") @Nullable String from,
		@Schema(description = "最后一天，含当天", format = "date") @Nullable String to, @Schema(description = "月、季或年；未结束的统计到今天",
				pattern = "[0-9]{4}(-[0-9]{2}|-Q[1-4])?", example = "2021-Q4") @Nullable String period) {

	RequestReport command() {
		return new RequestReport(this.report, this.from, this.to, this.period);
	}

}
