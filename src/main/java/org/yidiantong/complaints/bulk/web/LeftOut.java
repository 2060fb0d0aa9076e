package org.yidiantong.complaints.bulk.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.yidiantong.kernel.Refusal;
import org.yidiantong.site.RefusalTexts;

/**
 * Why a complaint was left out, with the members of a problem of RFC 9457.
 */
record LeftOut(@Schema(description = "问题的类型，同单件办理时的答复", example = "/problems/action-impossible") String type,
		String title, String detail) {

	static LeftOut of(Refusal refused, RefusalTexts texts) {
		return new LeftOut("/problems/" + refused.name(), texts.title(refused), texts.reason(refused));
	}

}
