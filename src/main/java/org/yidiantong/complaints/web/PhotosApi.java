package org.yidiantong.complaints.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.yidiantong.attachments.AttachmentManagement;
import org.yidiantong.http.ClientAddress;
import org.yidiantong.http.operations.OutsideTransaction;
import org.yidiantong.http.OpenToAll;
import org.yidiantong.http.ProblemResponse;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Uploads photos for complaints that programs file later. Only multipart requests are
 * accepted, so that slow uploads are buffered on disk and not in memory.
 */
@Tag(name = "photos", description = "上传投诉照片")
@RestController
@RequestMapping(path = "/api/v1/{district}/complaints/photos", produces = MediaType.APPLICATION_JSON_VALUE)
class PhotosApi {

	private final AttachmentManagement attachments;

	PhotosApi(AttachmentManagement attachments) {
		this.attachments = attachments;
	}

	@OpenToAll
	@Operation(operationId = "uploadPhoto", summary = "上传投诉照片",
			description = "multipart/form-data，一次一张，字段名 photo：JPEG 或 PNG，不超过 10 MB、4000 万像素"
					+ "（渐进式 JPEG 1600 万）；不收 HEIC、WebP、GIF。拍摄地点等信息会去掉，长边缩到 1920 像素以内（长截图短边缩到 720 像素以内）。"
					+ "答复中的 photo 在 1 小时内随投诉的 photos 一起提交，只能用一次，每件投诉最多 6 张。")
	@ProblemResponse(status = 429, description = "同时上传的照片太多，请稍后重试")
	@ResponseStatus(HttpStatus.CREATED)
	@OutsideTransaction
	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ResponseEntity<PhotoToken> take(
			@Parameter(description = "照片",
					required = true) @RequestPart(required = false) @Nullable MultipartFile photo,
			HttpServletRequest request) throws IOException {
		if (photo == null) {
			throw new InvalidRequest(List.of(ValidationError.ofParameter("photo", "missing")));
		}
		try (InputStream content = photo.getInputStream()) {
			return ResponseEntity.status(HttpStatus.CREATED)
				.cacheControl(CacheControl.noStore())
				.body(new PhotoToken(this.attachments.take(content, ClientAddress.of(request))));
		}
	}

	/**
	 * The token of an uploaded photo until the complaint is filed.
	 *
	 * @param photo a token that cannot be guessed
	 */
	record PhotoToken(String photo) {
	}

}
