package org.yidiantong.identity.web;

import java.util.Optional;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletResponse;

import org.yidiantong.identity.FormExpired;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/**
 * Configures Spring Security: it rejects deceptive addresses, checks the CSRF tokens of
 * staff forms, and issues tokens to API clients. {@link AuthenticationInterceptor}
 * authenticates requests, because it knows the handler. The server keeps no HTTP session.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class WebSecurity {

	@Bean
	@Order(2)
	SecurityFilterChain staffForms(HttpSecurity http, FormTokens tokens, UnsentForms unsent) {
		http.securityMatcher("/{district}/staff/**").csrf((csrf) -> csrf.csrfTokenRepository(tokens));
		http.exceptionHandling((handling) -> handling.accessDeniedHandler(expired(unsent)));
		return bare(http);
	}

	@Bean
	@Order(3)
	SecurityFilterChain others(HttpSecurity http) {
		http.securityMatcher(AnyRequestMatcher.INSTANCE).csrf(AbstractHttpConfigurer::disable);
		http.exceptionHandling(AbstractHttpConfigurer::disable);
		return bare(http);
	}

	/**
	 * Rejects addresses with characters that change the meaning of a path. Other invalid
	 * values pass, so that the code that reads them can name each error.
	 */
	@Bean
	StrictHttpFirewall httpFirewall() {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setUnsafeAllowAnyHttpMethod(true);
		firewall.setAllowedHeaderNames((name) -> true);
		firewall.setAllowedHeaderValues((value) -> true);
		firewall.setAllowedParameterNames((name) -> true);
		firewall.setAllowedParameterValues((value) -> true);
		firewall.setAllowNull(true);
		firewall.setAllowUrlEncodedCarriageReturn(true);
		firewall.setAllowUrlEncodedLineFeed(true);
		firewall.setAllowUrlEncodedParagraphSeparator(true);
		firewall.setAllowUrlEncodedLineSeparator(true);
		return firewall;
	}

	@Bean
	RequestRejectedHandler requestRejectedHandler() {
		return new HttpStatusRequestRejectedHandler();
	}

	/**
	 * Leads to the form with its input; where it cannot be kept, delegates to the common
	 * error handling.
	 */
	private static AccessDeniedHandler expired(UnsentForms unsent) {
		return (request, response, denied) -> {
			Optional<String> again = unsent.keep(request);
			if (again.isPresent()) {
				response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
				response.setStatus(HttpServletResponse.SC_SEE_OTHER);
				response.setHeader(HttpHeaders.LOCATION, again.get());
				return;
			}
			request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new FormExpired());
			response.sendError(403);
		};
	}

	/**
	 * Disables defaults that need a session, write duplicate headers or ask for
	 * credentials.
	 */
	static DefaultSecurityFilterChain bare(HttpSecurity http) {
		http.headers(AbstractHttpConfigurer::disable)
			.sessionManagement(AbstractHttpConfigurer::disable)
			.securityContext(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.servletApi(AbstractHttpConfigurer::disable)
			.anonymous(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable);
		return http.build();
	}

}
