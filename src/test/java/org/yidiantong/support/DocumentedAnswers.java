package org.yidiantong.support;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;

import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Compares every API response in the suite with the OpenAPI document, and fails the test
 * at once when a status, media type or member is not documented. It is registered for
 * every Spring context in {@code META-INF/spring.factories} and skips contexts without
 * the document.
 */
public class DocumentedAnswers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final Set<String> SEEN = new ConcurrentSkipListSet<>();

	private static final Map<ApplicationContext, ApiDocument> DOCUMENTS = new WeakHashMap<>();

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		context.getBeanFactory().registerSingleton("documentedAnswers", new Comparison(context));
	}

	/** Returns the operations and statuses compared so far. */
	static Set<String> seen() {
		return new TreeSet<>(SEEN);
	}

	private static synchronized @Nullable ApiDocument document(ApplicationContext context) throws IOException {
		OpenApiWebMvcResource source = context.getBeanProvider(OpenApiWebMvcResource.class).getIfAvailable();
		if (source == null) {
			return null;
		}
		ApiDocument document = DOCUMENTS.get(context);
		if (document == null) {
			MockHttpServletRequest request = new MockHttpServletRequest("GET", "/v3/api-docs");
			document = new ApiDocument(source.openapiJson(request, "/v3/api-docs", Locale.SIMPLIFIED_CHINESE));
			DOCUMENTS.put(context, document);
		}
		return document;
	}

	/** The outermost filter, which sees the response as the client receives it. */
	private static final class Comparison extends OncePerRequestFilter implements Ordered {

		private final ApplicationContext context;

		private Comparison(ApplicationContext context) {
			this.context = context;
		}

		@Override
		public int getOrder() {
			return Ordered.HIGHEST_PRECEDENCE;
		}

		@Override
		protected boolean shouldNotFilter(HttpServletRequest request) {
			return !request.getRequestURI().startsWith("/api/");
		}

		@Override
		protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
				throws ServletException, IOException {
			ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
			chain.doFilter(request, answer);
			ApiDocument document = document(this.context);
			Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
			// the server answers with an error page when the body could not be read
			boolean replaced = response.isCommitted() && answer.getContentType() == null;
			if (!replaced && document != null && pattern != null
					&& document.has(pattern.toString(), request.getMethod())) {
				String operation = request.getMethod() + " " + pattern + " " + answer.getStatus();
				SEEN.add(operation);
				document.compare(pattern.toString(), request.getMethod(), answer.getStatus(), answer.getContentType(),
						answer.getContentAsByteArray());
			}
			answer.copyBodyToResponse();
		}

	}

}
