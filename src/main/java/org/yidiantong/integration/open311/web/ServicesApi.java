package org.yidiantong.integration.open311.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.http.OpenToAll;
import org.yidiantong.integration.open311.OfferedPlace;
import org.yidiantong.integration.open311.OfferedService;
import org.yidiantong.integration.open311.PostServiceRequest;
import org.yidiantong.integration.open311.ServiceRequestManagement;
import org.yidiantong.tenancy.District;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * What a district offers by Open311: discovery, the list of services, and what a service
 * asks for.
 */
@OpenToAll
@RestController
@RequestMapping("/open311/{district}")
class ServicesApi {

	private static final String SPECIFICATION = "http://wiki.open311.org/GeoReport_v2";

	private final ServiceRequestManagement requests;

	private final Open311Texts texts;

	ServicesApi(ServiceRequestManagement requests, Open311Texts texts) {
		this.requests = requests;
		this.texts = texts;
	}

	@GetMapping({ "/discovery.json", "/discovery.xml" })
	ResponseEntity<byte[]> discovery(@PathVariable String district, HttpServletRequest request) {
		District here = (District) Objects.requireNonNull(request.getAttribute(District.ATTRIBUTE));
		Open311Parameters.read(request);
		String changed = here.appliedAt().atZone(BusinessClock.ZONE).toLocalDateTime().withNano(0).toString();
		Map<String, Object> endpoint = new LinkedHashMap<>();
		endpoint.put("specification", SPECIFICATION);
		endpoint.put("url",
				ServletUriComponentsBuilder.fromContextPath(request)
					.path("/open311/" + here.code() + "/v2")
					.toUriString());
		endpoint.put("changeset", changed);
		endpoint.put("type", "production");
		endpoint.put("formats", List.of("text/xml", "application/json"));
		Map<String, Object> discovery = new LinkedHashMap<>();
		discovery.put("changeset", changed);
		discovery.put("contact", this.texts.of("contact", here.name()));
		discovery.put("key_service", this.texts.of("key"));
		discovery.put("endpoints", List.of(endpoint));
		return new Open311Answer("discovery", "", discovery).to(request.getRequestURI(), HttpStatus.OK);
	}

	@GetMapping({ "/v2/services.json", "/v2/services.xml" })
	ResponseEntity<byte[]> services(@PathVariable String district, HttpServletRequest request) {
		Open311Parameters.read(request);
		List<Map<String, Object>> services = this.requests.services().stream().map(this::row).toList();
		return Open311Answer.list("services", "service", services).to(request.getRequestURI(), HttpStatus.OK);
	}

	/** A request returns a token, which gives the number later, so its type is batch. */
	private Map<String, Object> row(OfferedService service) {
		boolean other = service.name() == null;
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("service_code", service.code());
		row.put("service_name", Objects.requireNonNullElseGet(service.name(), () -> this.texts.of("other")));
		row.put("description", other ? this.texts.of("other.description") : String.join("；", service.covers()));
		row.put("metadata", true);
		row.put("type", "batch");
		row.put("keywords", "");
		row.put("group", Objects.requireNonNullElse(service.category(), ""));
		return row;
	}

	@GetMapping({ "/v2/services/{code}.json", "/v2/services/{code}.xml" })
	ResponseEntity<byte[]> service(@PathVariable String district, @PathVariable String code,
			HttpServletRequest request) {
		Open311Parameters.read(request);
		List<Map<String, Object>> values = new ArrayList<>();
		for (OfferedPlace place : this.requests.places(code)) {
			Map<String, Object> value = new LinkedHashMap<>();
			value.put("key", place.code());
			value.put("name", place.name());
			values.add(value);
		}
		Map<String, Object> attribute = new LinkedHashMap<>();
		attribute.put("variable", true);
		attribute.put("code", PostServiceRequest.PLACE);
		attribute.put("datatype", "singlevaluelist");
		attribute.put("required", true);
		attribute.put("datatype_description", this.texts.of("place.hint"));
		attribute.put("order", 1);
		attribute.put("description", this.texts.of("place"));
		attribute.put("values", values);
		Map<String, Object> definition = new LinkedHashMap<>();
		definition.put("service_code", code);
		definition.put("attributes", List.of(attribute));
		return new Open311Answer("service_definition", "", definition).to(request.getRequestURI(), HttpStatus.OK);
	}

}
