package org.yidiantong.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;

import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses addresses that cannot be decoded or contain a control character: no name or
 * code has one, and PostgreSQL rejects NUL. It checks the address as it was sent. Bodies
 * are validated where they are read.
 */
class ControlCharacterCheck implements HandlerInterceptor {

	/**
	 * C0, DEL and C1, percent-encoded as UTF-8. The server itself refuses unencoded ones.
	 */
	private static final Pattern CONTROL = Pattern.compile("%[01][0-9a-f]|%7f|%c2%[89][0-9a-f]|\\p{Cntrl}",
			Pattern.CASE_INSENSITIVE);

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (request.getDispatcherType() != DispatcherType.ERROR) {
			request.getParameterMap(); // throws here rather than half-way when it cannot
										// be read
			List<ValidationError> errors = errors(request);
			if (!errors.isEmpty()) {
				throw new InvalidRequest(errors);
			}
		}
		return true;
	}

	private static List<ValidationError> errors(HttpServletRequest request) {
		List<ValidationError> errors = new ArrayList<>();
		if (CONTROL.matcher(request.getRequestURI()).find()) {
			errors.add(ValidationError.ofParameter("path", "control-character"));
		}
		String query = request.getQueryString();
		if (query != null) {
			Arrays.stream(query.split("&"))
				.filter((parameter) -> CONTROL.matcher(parameter).find())
				.map((parameter) -> parameter.replaceFirst("=.*", ""))
				.map((name) -> ValidationError.ofParameter(CONTROL.matcher(name).find() ? "query" : name,
						"control-character"))
				.distinct()
				.forEach(errors::add);
		}
		return errors;
	}

}
