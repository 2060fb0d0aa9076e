package org.yidiantong.http;

import java.util.Enumeration;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A form with files. It is parsed when something first asks for a parameter, such as the
 * check of the form token, and not before it is known who sends it. A form that cannot be
 * parsed then is {@link UnparsableForm}.
 */
final class FormRequest extends HttpServletRequestWrapper {

	FormRequest(HttpServletRequest request) {
		super(request);
	}

	@Override
	public @Nullable String getParameter(String name) {
		return parsed(() -> super.getParameter(name));
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		return parsed(() -> super.getParameterValues(name));
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		return parsed(super::getParameterMap);
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return parsed(super::getParameterNames);
	}

	private static <T extends @Nullable Object> T parsed(Supplier<T> parameters) {
		try {
			return parameters.get();
		}
		catch (RuntimeException failure) {
			throw new UnparsableForm(failure);
		}
	}

}
