package org.yidiantong.identity.web;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.yidiantong.http.Audience;
import org.yidiantong.http.OpenToAll;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.FormExpired;
import org.yidiantong.identity.OtherDistrict;
import org.yidiantong.identity.SessionManagement;
import org.yidiantong.identity.SignInRequired;
import org.yidiantong.identity.credentials.SessionsUnavailable;
import org.yidiantong.site.CitizenPage;
import org.yidiantong.tenancy.District;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses unauthenticated requests below a district, except where a handler is marked as
 * open. Whether a token or a session is needed depends on the handler that was found,
 * never on the spelling of the address. Open handlers run without authentication unless
 * they ask for the actor, so that citizens' pages never read a session.
 */
@Configuration(proxyBeanMethods = false)
class AuthenticationInterceptor implements WebMvcConfigurer, HandlerInterceptor {

	/** Runs after the district is bound and the address is validated. */
	private static final int ORDER = 50;

	private static final String BEARER = "Bearer ";

	private static final Set<String> READING = Set.of("GET", "HEAD");

	private final SessionManagement sessions;

	private final BearerTokens tokens;

	private final UnsentForms unsent;

	AuthenticationInterceptor(SessionManagement sessions, BearerTokens tokens, UnsentForms unsent) {
		this.sessions = sessions;
		this.unsent = unsent;
		this.tokens = tokens;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).order(ORDER);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		if (!(handler instanceof HandlerMethod method)
				|| !(request.getAttribute(District.ATTRIBUTE) instanceof District district)) {
			return true;
		}
		if (request.getAttribute(Actor.ATTRIBUTE) instanceof Actor given && given.district().equals(district.code())) {
			return true;
		}
		if (isOpen(method)) {
			return open(method, request);
		}
		return Audience.isApi(request) ? program(request, response, district) : officer(request, response, district);
	}

	/** Whether a handler is open to everybody. */
	static boolean isOpen(HandlerMethod method) {
		return method.hasMethodAnnotation(CitizenPage.class) || method.hasMethodAnnotation(OpenToAll.class)
				|| AnnotatedElementUtils.hasAnnotation(method.getBeanType(), OpenToAll.class);
	}

	/**
	 * Authenticates a request to an open handler that asks for it, if possible; otherwise
	 * the request is anonymous. Whoever sends a token, or a session that cannot be read
	 * here, is staff all the same.
	 */
	private boolean open(HandlerMethod method, HttpServletRequest request) {
		OpenToAll open = method.getMethodAnnotation(OpenToAll.class);
		if (open != null && open.knowing()) {
			if (request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
				request.setAttribute(Actor.STAFF_BROWSER, Boolean.TRUE);
			}
			try {
				session(request).ifPresent((known) -> request.setAttribute(Actor.ATTRIBUTE, known));
			}
			catch (OtherDistrict | SessionsUnavailable unknown) {
				request.setAttribute(Actor.STAFF_BROWSER, Boolean.TRUE);
			}
		}
		return true;
	}

	private boolean program(HttpServletRequest request, HttpServletResponse response, District district) {
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
		String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
		Actor actor;
		if (authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
			actor = this.tokens.actor(authorization.substring(BEARER.length()).strip(), district.code());
		}
		else {
			actor = reader(request).orElseThrow(SignInRequired::new);
		}
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, null);
		request.setAttribute(Actor.ATTRIBUTE, actor);
		return true;
	}

	/**
	 * Accepts a session for API reads, so that staff pages can link to downloads. Writes
	 * need a token, because the API has no CSRF protection.
	 */
	private Optional<Actor> reader(HttpServletRequest request) {
		return isReading(request) ? session(request) : Optional.empty();
	}

	private static boolean isReading(HttpServletRequest request) {
		return READING.contains(request.getMethod());
	}

	/**
	 * Whether the filter that refuses invalid form tokens has seen this request. A
	 * session changes nothing without it, whatever address the handler is mapped to.
	 */
	private static boolean isFormChecked(HttpServletRequest request) {
		return request.getAttribute(CsrfToken.class.getName()) != null;
	}

	private boolean officer(HttpServletRequest request, HttpServletResponse response, District district)
			throws IOException {
		Optional<Actor> actor;
		try {
			actor = session(request);
		}
		catch (OtherDistrict elsewhere) {
			actor = Optional.empty();
		}
		if (actor.isPresent() && !isReading(request) && !isFormChecked(request)) {
			throw new FormExpired();
		}
		actor.ifPresent((known) -> request.setAttribute(Actor.ATTRIBUTE, known));
		if (actor.isEmpty()) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
			response.setStatus(HttpServletResponse.SC_SEE_OTHER);
			response.setHeader(HttpHeaders.LOCATION,
					this.unsent.keep(request).orElseGet(() -> NextPage.login(district, request)));
		}
		return actor.isPresent();
	}

	private Optional<Actor> session(HttpServletRequest request) {
		return StaffCookies.find(request, StaffCookies.SESSION).flatMap(this.sessions::actor);
	}

}
