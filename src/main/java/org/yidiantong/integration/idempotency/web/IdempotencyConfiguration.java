package org.yidiantong.integration.idempotency.web;

import org.yidiantong.integration.idempotency.AnsweredRequests;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * Has all handlers run by {@link IdempotentHandlerAdapter}.
 */
@Configuration(proxyBeanMethods = false)
class IdempotencyConfiguration implements WebMvcRegistrations {

	private final ObjectProvider<AnsweredRequests> requests;

	IdempotencyConfiguration(ObjectProvider<AnsweredRequests> requests) {
		this.requests = requests;
	}

	@Override
	public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
		return new IdempotentHandlerAdapter(this.requests::getObject);
	}

}
