package org.yidiantong.evaluation.sampling.web;

import java.net.URI;
import java.util.Objects;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.evaluation.sampling.SampleCallManagement;
import org.yidiantong.evaluation.sampling.SampleDetails;
import org.yidiantong.evaluation.sampling.SampleManagement;
import org.yidiantong.evaluation.sampling.SampleView;
import org.yidiantong.evaluation.sampling.SampledComplaint;
import org.yidiantong.http.ConditionalWrite;
import org.yidiantong.http.ProblemResponse;
import org.yidiantong.http.Revision;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * API of samples.
 */
@Tag(name = "samples", description = "抽样回访，供数据对接")
@SecurityRequirement(name = "client", scopes = "cases:desk")
@RestController
@RequestMapping(path = "/api/v1/{district}/samples", produces = MediaType.APPLICATION_JSON_VALUE)
class SamplesApi {

	private final SampleManagement samples;

	private final SampleCallManagement calls;

	SamplesApi(SampleManagement samples, SampleCallManagement calls) {
		this.samples = samples;
		this.calls = calls;
	}

	@Operation(operationId = "drawSample", summary = "抽取回访样本",
			description = "从一段时间内办结的投诉件中按乡镇街分层随机抽取。各乡镇街按件数的比例用最大余数法分配，至少一件；"
					+ "乡镇街内按“种子:投诉件 id”的 SHA-256 从小到大取前几件，任何人都可以验算。没有留联系方式的只计数，不抽取。抽取后不能更改。")
	@ApiResponse(responseCode = "201",
			headers = @Header(name = "Location", description = "样本的地址", required = true,
					schema = @Schema(type = "string", format = "uri-reference")))
	@ProblemResponse(status = 409, description = "这段时间用过同一个种子，或者没有可以回访的投诉件")
	@ResponseStatus(HttpStatus.CREATED)
	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<SampleView> draw(@PathVariable String district, Actor actor, SampleRequest request) {
		SampleView drawn = this.samples.draw(actor, request.command());
		return ResponseEntity.created(URI.create("/api/v1/" + district + "/samples/" + drawn.id()))
			.cacheControl(CacheControl.noStore())
			.body(drawn);
	}

	@Operation(operationId = "listSamples", summary = "回访样本列表", description = "最近抽取的在前。")
	@GetMapping
	Page<SampleView> list(Actor actor, PageRequest page) {
		return this.samples.list(actor, page);
	}

	@Operation(operationId = "findSample", summary = "一个回访样本", description = "各乡镇街的件数、抽到的投诉件，以及验算要用的全部 id（frame）。")
	@GetMapping("/{id}")
	ResponseEntity<SampleDetails> find(Actor actor, @PathVariable UUID id) {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(this.samples.find(actor, id));
	}

	@Operation(operationId = "recordSampleCall", summary = "记录一次回访",
			description = "记录样本中一件投诉的回访结果；再次记录的代替原来的。If-Match 是 call.revision，还没有回访记录的为 \"0\"。"
					+ "不改变评价和满意率。接受了回访的，才答复本人的评价（rating）。")
	@ConditionalWrite
	@PutMapping(path = "/{id}/calls/{complaint}", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<SampledComplaint> record(Actor actor, @PathVariable UUID id,
			@Parameter(description = "抽中的投诉件的 id") @PathVariable ComplaintId complaint,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			SampleCallRequest request) {
		SampledComplaint recorded = this.calls.record(actor, id, complaint, Revision.of(ifMatch), request.command());
		return ResponseEntity.ok()
			.eTag(Revision.tag(Objects.requireNonNull(recorded.call()).revision()))
			.cacheControl(CacheControl.noStore())
			.body(recorded);
	}

}
