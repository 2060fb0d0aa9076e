package org.yidiantong.complaints.watch.web;

import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yidiantong.complaints.ComplaintUnknown;
import org.yidiantong.complaints.watch.WatchManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.PlainText;

import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Tells the watch of complaints that somebody asked for, by id or by number, and did not
 * get. It looks at the answers of all addresses, after their transactions, and changes
 * none.
 */
@Component
class RefusedLooks implements HandlerInterceptor, HandlerExceptionResolver, WebMvcConfigurer, Ordered {

	private static final Logger LOG = LoggerFactory.getLogger(RefusedLooks.class);

	/** After the district is bound. */
	private static final int ORDER = -1;

	/** The end of the patterns of lists, whatever the raw address looks like. */
	private static final String LISTS = ".*/cases(?:/export[.a-z]*)?";

	private static final String NUMBER = "number";

	private final WatchManagement watch;

	RefusedLooks(WatchManagement watch) {
		this.watch = watch;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).order(ORDER);
	}

	@Override
	public int getOrder() {
		return HIGHEST_PRECEDENCE;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception ex) {
		if (ex instanceof ComplaintUnknown unknown) {
			unknown.id().ifPresent((id) -> tell(request, (actor) -> this.watch.refused(actor, id)));
		}
		return null;
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		String number = request.getParameter(NUMBER);
		if (!PlainText.isBlank(number) && pattern(request).matches(LISTS)) {
			tell(request, (actor) -> this.watch.searched(actor, number));
		}
	}

	private static String pattern(HttpServletRequest request) {
		return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
	}

	/** Whoever asked gets the same answer, whatever becomes of it. */
	private static void tell(HttpServletRequest request, Consumer<Actor> look) {
		if (request.getAttribute(Actor.ATTRIBUTE) instanceof Actor actor) {
			try {
				look.accept(actor);
			}
			catch (DataAccessException | TransactionException ex) {
				LOG.warn("A refused look was not recorded", ex);
			}
		}
	}

}
