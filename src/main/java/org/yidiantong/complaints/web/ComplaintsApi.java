package org.yidiantong.complaints.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.ComplaintProgress;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.complaints.Receipt;
import org.yidiantong.complaints.TrackingCode;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Files complaints for programs and tells how far they have come. The body is read by
 * hand, so that it is bounded and every mistake in it is named at once.
 */
@RestController
@RequestMapping(path = "/api/v1/{district}/complaints", produces = MediaType.APPLICATION_JSON_VALUE)
class ComplaintsApi {

	private final ComplaintManagement complaints;

	ComplaintsApi(ComplaintManagement complaints) {
		this.complaints = complaints;
	}

	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<Receipt> file(@PathVariable String district,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key, InputStream body)
			throws IOException {
		FileComplaint asked = ComplaintBody.read(body).command(key, this.complaints::mistakes);
		Receipt receipt = this.complaints.file(asked);
		String address = "/api/v1/" + district + "/complaints/" + receipt.trackingCode();
		return ResponseEntity.created(URI.create(address)).cacheControl(CacheControl.noStore()).body(receipt);
	}

	@GetMapping("/{trackingCode}")
	ResponseEntity<ComplaintProgress> track(@PathVariable String district, @PathVariable String trackingCode) {
		ComplaintProgress progress = this.complaints.track(TrackingCode.parse(trackingCode));
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(progress);
	}

}
