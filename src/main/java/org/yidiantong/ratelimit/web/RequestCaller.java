package org.yidiantong.ratelimit.web;

import java.util.Optional;

import org.yidiantong.http.ClientAddress;
import org.yidiantong.ratelimit.Caller;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Finds the network address of the current request. Behind a proxy it is the one that the
 * proxy names, if {@code server.forward-headers-strategy} says so.
 */
@Component
class RequestCaller implements Caller {

	@Override
	public Optional<String> address() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current)
				? Optional.of(ClientAddress.of(current.getRequest())) : Optional.empty();
	}

}
