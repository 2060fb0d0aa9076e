package org.yidiantong.http;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests whose declared length exceeds the limit before the body is read, and
 * forms that cannot be parsed before anything reads their parameters. Forms without a
 * declared length are refused, because browsers always send it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class RequestBodyFilter extends OncePerRequestFilter {

	private static final String PARTS = "multipart/form-data";

	private static final String FORM = "application/x-www-form-urlencoded";

	private final List<BodyLimit> limits;

	RequestBodyFilter(ObjectProvider<BodyLimit> limits) {
		this.limits = limits.stream().toList();
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getDispatcherType() == DispatcherType.ERROR) {
			chain.doFilter(BodyLimit.isRefused(request) ? new WithoutBody(request) : request, response);
			return;
		}
		String type = Optional.ofNullable(request.getContentType()).orElse("").strip().toLowerCase(Locale.ROOT);
		boolean form = type.startsWith("multipart/") || type.startsWith(FORM);
		List<BodyLimit> fitting = this.limits.stream().filter((limit) -> limit.matches(request)).toList();
		long most = fitting.stream().mapToLong(BodyLimit::bytes).max().orElse(BodyLimit.DEFAULT);
		boolean files = fitting.stream().anyMatch(BodyLimit::permitsFiles);
		int status = refusal(request, most, form);
		if (status == 0 && form && !files) {
			status = unparsable(request, type);
		}
		if (status != 0) {
			BodyLimit.refuse(request);
			if (!response.isCommitted()) {
				response.sendError(status);
			}
			return;
		}
		try {
			chain.doFilter(form && files ? new FormRequest(request) : request, response);
		}
		catch (UnparsableForm unparsable) {
			BodyLimit.refuse(request);
			if (!response.isCommitted()) {
				response.sendError(unparsable.status());
			}
		}
	}

	private static int refusal(HttpServletRequest request, long most, boolean form) {
		if (request.getContentLengthLong() > most) {
			return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
		}
		boolean endless = request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null;
		boolean files = request.getRequestURI().startsWith("/api/");
		return (endless && form && !files) ? HttpServletResponse.SC_LENGTH_REQUIRED : 0;
	}

	/**
	 * Parses a form. The server keeps the parameters, so that nothing is parsed twice.
	 * @return the status of the refusal, or 0
	 */
	private static int unparsable(HttpServletRequest request, String type) {
		try {
			if (type.startsWith(PARTS)) {
				request.getParts();
			}
			request.getParameterMap();
			return 0;
		}
		catch (RuntimeException | ServletException | IOException invalid) {
			return UnparsableForm.status(invalid);
		}
	}

	/** A request whose body the error page does not read. */
	private static final class WithoutBody extends HttpServletRequestWrapper {

		WithoutBody(HttpServletRequest request) {
			super(request);
		}

		@Override
		public @Nullable String getContentType() {
			return null;
		}

		@Override
		public @Nullable String getParameter(String name) {
			return null;
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			return null;
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			return Map.of();
		}

		@Override
		public Enumeration<String> getParameterNames() {
			return Collections.emptyEnumeration();
		}

	}

	/**
	 * A form with files. It is parsed when something first asks for a parameter, such as
	 * the check of the form token, and not before it is known who sends it. A form that
	 * cannot be parsed then is {@link UnparsableForm}.
	 */
	private static final class FormRequest extends HttpServletRequestWrapper {

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

	/**
	 * A form cannot be parsed. The status tells whether it is malformed or too large.
	 */
	private static final class UnparsableForm extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final int status;

		UnparsableForm(RuntimeException cause) {
			super(cause);
			this.status = status(cause);
		}

		int status() {
			return this.status;
		}

		/**
		 * The status for a failure of the server's parser. It fails in many ways: with a
		 * NullPointerException for parts inside a part that has no boundary.
		 */
		static int status(Throwable failure) {
			return (failure instanceof InvalidParameterException invalid) ? invalid.getErrorCode()
					: HttpServletResponse.SC_BAD_REQUEST;
		}

	}

}
