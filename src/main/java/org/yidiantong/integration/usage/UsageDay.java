package org.yidiantong.integration.usage;

import java.time.Instant;
import java.time.LocalDate;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The requests of an API client on a day.
 *
 * @param day in China, by system time
 * @param requests all of them
 * @param refused those that were answered by 4xx
 * @param denied those of them whose token or secret does not hold: it was revoked, has
 * expired or is wrong; requests for a token too
 * @param failed those that were answered by 5xx
 * @param lastSeenAt when the last one was answered
 */
public record UsageDay(@Schema(description = "日期，北京时间") LocalDate day, @Schema(description = "请求数") long requests,
		@Schema(description = "其中被拒绝的（4xx）") long refused,
		@Schema(description = "被拒绝的当中，令牌或密钥无效的（已停用、已过期、不对），含取令牌时") long denied,
		@Schema(description = "其中平台出错的（5xx）") long failed, @Schema(description = "最近一次请求的时间") Instant lastSeenAt) {

}
