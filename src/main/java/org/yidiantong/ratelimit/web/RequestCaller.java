package org.yidiantong.ratelimit.web;

import java.time.Duration;
import java.util.Optional;

import org.yidiantong.http.Audience;
import org.yidiantong.http.ClientAddress;
import org.yidiantong.ratelimit.Caller;
import org.yidiantong.ratelimit.RemainingRequests;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Finds the network address of the current request. Behind a proxy it is the one that the
 * proxy names, if {@code server.forward-headers-strategy} says so. Answers of the API
 * tell what is left of the limits in the headers {@code RateLimit} and {@code
 * RateLimit-Policy}, in the form of the IETF's draft.
 */
@Component
class RequestCaller implements Caller {

	@Override
	public Optional<String> address() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current)
				? Optional.of(ClientAddress.of(current.getRequest())) : Optional.empty();
	}

	@Override
	public void tell(RemainingRequests left) {
		if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
				&& current.getResponse() != null && Audience.isApi(current.getRequest())) {
			current.getResponse()
				.addHeader("RateLimit-Policy", "\"%s\";q=%d;w=%d".formatted(left.name(), left.rate().tokens(),
						left.rate().period().toSeconds()));
			current.getResponse()
				.addHeader("RateLimit", "\"%s\";r=%d;t=%d".formatted(left.name(), left.tokens(), seconds(left.full())));
		}
	}

	private static long seconds(Duration time) {
		return time.plusMillis(999).toSeconds();
	}

}
