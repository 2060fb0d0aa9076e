package org.yidiantong.checklist.upkeep.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yidiantong.http.JsonRequest;

/**
 * The body of a request that decides about a proposal. The door validates it.
 */
@JsonRequest(maxBytes = 8 * 1024)
@Schema(example = """
		{"note": "列入下一版清单"}""")
record DecisionRequest(@Schema(description = "说明，最多 500 字；不采纳时必填") @Nullable String note) {
}
