package org.yidiantong.integration.open311.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.http.OpenToAll;
import org.yidiantong.integration.open311.PostServiceRequest;
import org.yidiantong.integration.open311.PostedRequest;
import org.yidiantong.integration.open311.ServiceRequest;
import org.yidiantong.integration.open311.ServiceRequestManagement;
import org.yidiantong.kernel.InvalidRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/**
 * Service requests of Open311: everybody files them and reads what is public of them.
 */
@OpenToAll
@RestController
@RequestMapping("/open311/{district}/v2")
class ServiceRequestsApi {

	private static final String[] FILTERS = { "service_request_id", "service_code", "start_date", "end_date",
			"status" };

	private static final int MOST_NUMBERS = 100;

	private final ServiceRequestManagement requests;

	private final Open311Texts texts;

	private final BusinessClock clock;

	ServiceRequestsApi(ServiceRequestManagement requests, Open311Texts texts, BusinessClock clock) {
		this.requests = requests;
		this.texts = texts;
		this.clock = clock;
	}

	@GetMapping({ "/requests.json", "/requests.xml" })
	ResponseEntity<byte[]> list(@PathVariable String district, HttpServletRequest request) {
		Map<String, String> values = Open311Parameters.read(request, FILTERS);
		String numbers = values.getOrDefault("service_request_id", "").strip();
		List<ServiceRequest> found = numbers.isEmpty()
				? this.requests.list(RequestsQuery.read(values, this.clock.today()))
				: this.requests.find(Stream.of(numbers.split("\\s*,\\s*")).limit(MOST_NUMBERS).toList());
		return answer(found.stream().map(this::row).toList(), request, HttpStatus.OK);
	}

	@GetMapping({ "/requests/{id}.json", "/requests/{id}.xml" })
	ResponseEntity<byte[]> request(@PathVariable String district, @PathVariable String id, HttpServletRequest request) {
		Open311Parameters.read(request);
		return answer(List.of(row(this.requests.find(id))), request, HttpStatus.OK);
	}

	@GetMapping({ "/tokens/{token}.json", "/tokens/{token}.xml" })
	ResponseEntity<byte[]> token(@PathVariable String district, @PathVariable String token,
			HttpServletRequest request) {
		Open311Parameters.read(request);
		Map<String, @Nullable Object> row = new LinkedHashMap<>();
		row.put("service_request_id", this.requests.number(token).orElse(null));
		row.put("token", token);
		return answer(List.of(row), request, HttpStatus.OK);
	}

	@PostMapping(path = { "/requests.json", "/requests.xml" }, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
	ResponseEntity<byte[]> post(@PathVariable String district,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			HttpServletRequest request) {
		Map<String, String> fields = Open311Parameters.read(request, PostServiceRequest.FIELDS.toArray(String[]::new));
		return file(key, fields, request);
	}

	@PostMapping(path = { "/requests.json", "/requests.xml" },
			consumes = { MediaType.APPLICATION_XML_VALUE, MediaType.TEXT_XML_VALUE })
	ResponseEntity<byte[]> postXml(@PathVariable String district,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key, HttpServletRequest request)
			throws IOException {
		Open311Parameters.read(request);
		byte[] body = request.getInputStream().readNBytes(Open311BodyLimits.LARGEST + 1);
		if (body.length > Open311BodyLimits.LARGEST) {
			throw new MaxUploadSizeExceededException(Open311BodyLimits.LARGEST);
		}
		Map<String, String> fields = XmlFields.read(body);
		InvalidRequest.throwIfAny(Open311Parameters.errors(fields, PostServiceRequest.FIELDS));
		return file(key, fields, request);
	}

	private ResponseEntity<byte[]> file(@Nullable String key, Map<String, String> fields, HttpServletRequest request) {
		PostedRequest filed = this.requests.file(new PostServiceRequest(key, fields));
		String notice = filed.notKept().isEmpty() ? this.texts.of("notice", filed.token(), filed.dueOn())
				: this.texts.of("notice.lost", filed.token(), filed.dueOn(), String.join("、", filed.notKept()));
		Map<String, @Nullable Object> row = new LinkedHashMap<>();
		row.put("token", filed.token());
		row.put("service_notice", notice);
		row.put("account_id", null);
		return answer(List.of(row), request, HttpStatus.CREATED);
	}

	private Map<String, @Nullable Object> row(ServiceRequest one) {
		Map<String, @Nullable Object> row = new LinkedHashMap<>();
		row.put("service_request_id", one.complaint().caseNumber());
		row.put("status", one.complaint().closed() ? "closed" : "open");
		row.put("status_notes", one.complaint().stateName());
		row.put("service_name",
				(one.complaint().itemName() == null) ? this.texts.of("other") : one.complaint().itemName());
		row.put("service_code", one.serviceCode());
		row.put("description", null);
		row.put("agency_responsible", null);
		row.put("service_notice", null);
		row.put("requested_datetime", start(one.complaint().filedOn()));
		row.put("updated_datetime", start(one.complaint().changedOn()));
		row.put("expected_datetime", start(one.complaint().dueOn().plusDays(1)));
		row.put("address", one.address());
		row.put("address_id", one.complaint().place().value());
		row.put("zipcode", null);
		row.put("lat", null);
		row.put("long", null);
		row.put("media_url", null);
		return row;
	}

	/** The time of day is not public. */
	private static String start(LocalDate day) {
		return day + "T00:00:00+08:00";
	}

	private static ResponseEntity<byte[]> answer(List<? extends Map<String, ?>> rows, HttpServletRequest request,
			HttpStatus status) {
		return Open311Answer.list("service_requests", "request", rows).to(request.getRequestURI(), status);
	}

}
