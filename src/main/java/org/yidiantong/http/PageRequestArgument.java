package org.yidiantong.http;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.Cursor;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.ValidationError;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Reads a {@link PageRequest} from an address and refuses a wrong limit and a wrong
 * cursor together. A cursor is valid only for the list that issued it, so its checksum
 * covers the list's address without the query.
 */
class PageRequestArgument implements HandlerMethodArgumentResolver {

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == PageRequest.class;
	}

	@Override
	public PageRequest resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		List<ValidationError> errors = new ArrayList<>();
		int limit = limit(request.getParameter("limit"), errors);
		String list = list(request);
		String after = after(list, request.getParameter("after"), errors);
		if (!errors.isEmpty()) {
			throw new InvalidRequest(errors);
		}
		return new PageRequest(limit, after, list);
	}

	private static int limit(@Nullable String text, List<ValidationError> errors) {
		if (text == null) {
			return PageRequest.USUAL;
		}
		int limit = text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
		if (limit < 1 || limit > PageRequest.MOST) {
			errors.add(ValidationError.ofParameter("limit", "limit", 1, PageRequest.MOST));
		}
		return limit;
	}

	/** The address as mapped, so that it does not depend on how a client spells it. */
	private static String list(NativeWebRequest request) {
		return request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST)
				+ " " + request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE,
						RequestAttributes.SCOPE_REQUEST);
	}

	private static @Nullable String after(String list, @Nullable String cursor, List<ValidationError> errors) {
		if (cursor == null) {
			return null;
		}
		return Cursor.read(list, cursor).orElseGet(() -> {
			errors.add(ValidationError.ofParameter("after", "cursor"));
			return "";
		});
	}

}
