package org.yidiantong.support;

import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.support.WebTestUtils;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Gives requests of tests the form token that the page before would have given. The post
 * processor of Spring Security replaces the repository of the running filter by one that
 * keeps tokens in sessions, so that each later test of the context that reads its token
 * from a page is answered 403.
 */
public final class FormTokenRequests {

	private FormTokenRequests() {
	}

	/** Adds a valid form token, and its cookie where nobody is signed in. */
	public static RequestPostProcessor csrf() {
		return (request) -> {
			CsrfTokenRepository repository = WebTestUtils.getCsrfTokenRepository(request);
			CsrfToken known = repository.loadToken(request);
			CsrfToken token = (known != null) ? known : repository.generateToken(request);
			MockHttpServletResponse page = new MockHttpServletResponse();
			if (known == null) {
				repository.saveToken(token, request, page);
				request.setCookies(together(request.getCookies(), page.getCookies()));
			}
			WebTestUtils.getCsrfTokenRequestHandler(request).handle(request, page, () -> token);
			CsrfToken shown = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
			request.addParameter(shown.getParameterName(), shown.getToken());
			return request;
		};
	}

	private static Cookie[] together(Cookie @Nullable [] sent, Cookie[] added) {
		Stream<Cookie> before = (sent != null) ? Stream.of(sent) : Stream.empty();
		return Stream.concat(before, Stream.of(added)).toArray(Cookie[]::new);
	}

}
