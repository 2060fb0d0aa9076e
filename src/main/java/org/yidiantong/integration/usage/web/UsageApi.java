package org.yidiantong.integration.usage.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.yidiantong.identity.Actor;
import org.yidiantong.integration.usage.UsageDay;
import org.yidiantong.integration.usage.UsageManagement;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * API with which a client sees how much it uses the API.
 */
@Tag(name = "usage", description = "本客户端的调用量")
@RestController
class UsageApi {

	private final UsageManagement usage;

	UsageApi(UsageManagement usage) {
		this.usage = usage;
	}

	@SecurityRequirement(name = "client", scopes = "events:read")
	@Operation(operationId = "findUsage", summary = "本客户端的调用量", description = "最近 31 天，每天一行，最近的在前；没有请求的日子不列。每分钟汇总一次。")
	@GetMapping(path = "/api/v1/{district}/usage", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<Usage> find(@Parameter(description = "六位区划代码") @PathVariable String district, Actor actor) {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.body(new Usage(actor.name(), this.usage.own(actor)));
	}

	/**
	 * The answer.
	 */
	@Schema(name = "Usage")
	record Usage(@Schema(description = "客户端编号") String client, @Schema(description = "每天的请求数") List<UsageDay> days) {
	}

}
