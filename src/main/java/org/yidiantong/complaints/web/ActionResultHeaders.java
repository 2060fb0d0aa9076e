package org.yidiantong.complaints.web;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.ActionResult;
import org.yidiantong.http.Revision;

import org.springframework.core.MethodParameter;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Sends the new revision of a complaint as the ETag of the answer to an action.
 */
@ControllerAdvice
class ActionResultHeaders implements ResponseBodyAdvice<ActionResult> {

	@Override
	public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
		return method.getParameterType() == ActionResult.class;
	}

	@Override
	public @Nullable ActionResult beforeBodyWrite(@Nullable ActionResult result, MethodParameter method, MediaType type,
			Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
			ServerHttpResponse response) {
		if (result != null) {
			response.getHeaders().setETag(Revision.tag(result.revision()));
			response.getHeaders().setCacheControl(CacheControl.noStore());
		}
		return result;
	}

}
