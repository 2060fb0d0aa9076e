package org.yidiantong.integration.open311.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.yidiantong.http.ProblemFrame;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Writes the problems of the addresses of Open311 as the standard prescribes: a list of
 * errors, each with the status as its code and a description.
 */
@Component
class Open311Problems implements ProblemFrame {

	private static final String ADDRESSES = "/open311/";

	@Override
	public Optional<ModelAndView> page(ProblemDetail words, String path, HttpServletRequest request) {
		return Optional.empty();
	}

	@Override
	public Optional<ResponseEntity<?>> document(ProblemDetail words, HttpHeaders headers, String path) {
		if (!path.startsWith(ADDRESSES)) {
			return Optional.empty();
		}
		List<Map<String, Object>> errors = new ArrayList<>();
		descriptions(words).forEach((description) -> {
			Map<String, Object> error = new LinkedHashMap<>();
			error.put("code", words.getStatus());
			error.put("description", description);
			errors.add(error);
		});
		ResponseEntity<byte[]> plain = Open311Answer.list("errors", "error", errors)
			.to(path, HttpStatusCode.valueOf(words.getStatus()));
		return Optional.of(ResponseEntity.status(plain.getStatusCode())
			.headers(plain.getHeaders())
			.headers(headers)
			.body(plain.getBody()));
	}

	private static List<String> descriptions(ProblemDetail words) {
		@Nullable Object errors = Optional.ofNullable(words.getProperties()).map((all) -> all.get("errors")).orElse(null);
		if (errors instanceof List<?> list) {
			return list.stream().map((error) -> (error instanceof Map<?, ?> map) ? description(map) : "").toList();
		}
		return List.of(Optional.ofNullable(words.getDetail()).orElse(String.valueOf(words.getTitle())));
	}

	private static String description(Map<?, ?> error) {
		@Nullable Object field = error.get("parameter");
		return ((field == null) ? "" : field + ": ") + error.get("detail");
	}

}
