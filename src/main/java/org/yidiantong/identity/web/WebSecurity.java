package org.yidiantong.identity.web;

import jakarta.servlet.RequestDispatcher;
import org.yidiantong.identity.FormExpired;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
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
 * What Spring Security does here: it refuses addresses that are written to deceive, asks
 * staff forms for their token, and gives tokens to programs. Who acts is found out by
 * {@link KnownActors}, which knows the handler; there is no session of the server's.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class WebSecurity {

	@Bean
	@Order(2)
	SecurityFilterChain staffForms(HttpSecurity http, FormTokens tokens) {
		http.securityMatcher("/{district}/staff/**").csrf((csrf) -> csrf.csrfTokenRepository(tokens));
		http.exceptionHandling((handling) -> handling.accessDeniedHandler(expired()));
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
	 * Values are looked at where they are read, so that each mistake can be named; only
	 * what changes the meaning of a path is refused here.
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

	/** Answered where all problems are. */
	private static AccessDeniedHandler expired() {
		return (request, response, denied) -> {
			request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new FormExpired());
			response.sendError(403);
		};
	}

	/**
	 * Without what would need a session, write headers a second time or ask for names.
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
