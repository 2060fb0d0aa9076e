package org.yidiantong.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Accepts forms of citizen pages only from our own pages, according to the headers that
 * browsers send: Sec-Fetch-Site, or on old ones Origin or Referer. Browsers that send
 * none are accepted: citizens have no session that another site could abuse.
 */
@Component
class OriginCheck implements HandlerInterceptor {

	/** What a browser sends that does not want to tell the origin. */
	private static final String HIDDEN = "null";

	private static final Set<Integer> USUAL_PORTS = Set.of(80, 443);

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		boolean form = request.getMethod().equals("POST") && handler instanceof HandlerMethod method
				&& method.hasMethodAnnotation(CitizenPage.class);
		if (form && !isOwn(request)) {
			throw new CrossOriginForm();
		}
		return true;
	}

	private static boolean isOwn(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		if (site != null) {
			return site.equals("same-origin") || site.equals("none");
		}
		String origin = request.getHeader(HttpHeaders.ORIGIN);
		String referer = request.getHeader(HttpHeaders.REFERER);
		if (origin == null || (origin.equals(HIDDEN) && referer != null)) {
			return referer == null || isOwn(referer, request);
		}
		return isOwn(origin, request);
	}

	/**
	 * Compares hosts and ports. The usual ports of HTTP and HTTPS are alike, because a
	 * proxy may end TLS before us.
	 */
	private static boolean isOwn(String origin, HttpServletRequest request) {
		try {
			URI uri = new URI(origin);
			@Nullable String host = uri.getHost();
			int port = (uri.getPort() >= 0) ? uri.getPort() : "https".equals(uri.getScheme()) ? 443 : 80;
			boolean same = port == request.getServerPort()
					|| (USUAL_PORTS.contains(port) && USUAL_PORTS.contains(request.getServerPort()));
			return host != null && host.equalsIgnoreCase(request.getServerName()) && same;
		}
		catch (URISyntaxException unreadable) {
			return false;
		}
	}

}
