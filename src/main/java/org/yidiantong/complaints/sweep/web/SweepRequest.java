package org.yidiantong.complaints.sweep.web;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.sweep.OpenSweep;
import org.yidiantong.http.JsonRequest;

/**
 * The body of a request to open a sweep. The door validates the codes and the day.
 */
@JsonRequest(maxBytes = SweepRequest.LARGEST)
@Schema(example = """
		{"places": ["341503100"], "task": "逐条道路查看路灯是否都亮", "dueOn": "2021-12-24"}""")
record SweepRequest(
		@Schema(description = "村（社区）、乡镇街的编码，或者六位区划代码表示全部",
				requiredMode = Schema.RequiredMode.REQUIRED) List<String> places,
		@Schema(description = "要查什么，最多 500 字；单位能看到", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String task,
		@Schema(description = "最后一天，从今天起一年以内；不是工作日的，顺延到下一个工作日",
				requiredMode = Schema.RequiredMode.REQUIRED) @Nullable LocalDate dueOn) {

	static final int LARGEST = 48 * 1024;

	OpenSweep command() {
		return new OpenSweep(this.places, this.task, this.dueOn);
	}

}
