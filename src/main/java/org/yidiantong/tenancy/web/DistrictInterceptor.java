package org.yidiantong.tenancy.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.District;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.DistrictUnknown;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.AsyncHandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Binds the district in a request's address until the response is complete. Addresses
 * without a district bind none.
 */
@Component
class DistrictInterceptor implements AsyncHandlerInterceptor {

	private static final String BINDING = DistrictInterceptor.class.getName() + ".binding";

	private final DistrictManagement districts;

	DistrictInterceptor(DistrictManagement districts) {
		this.districts = districts;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		String named = named(request);
		if (named != null) {
			District district = known(named);
			request.setAttribute(BINDING, BoundDistrict.open(district));
			request.setAttribute(District.ATTRIBUTE, district);
		}
		return true;
	}

	/**
	 * The thread serves others while the work goes on; the district is bound again for
	 * the view.
	 */
	@Override
	public void afterConcurrentHandlingStarted(HttpServletRequest request, HttpServletResponse response,
			Object handler) {
		close(request);
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		close(request);
	}

	private static void close(HttpServletRequest request) {
		if (request.getAttribute(BINDING) instanceof BoundDistrict.Binding binding) {
			request.removeAttribute(BINDING);
			binding.close();
		}
	}

	private District known(String named) {
		return DistrictCode.parse(named).flatMap(this.districts::find).orElseThrow(() -> new DistrictUnknown(named));
	}

	private static @Nullable String named(HttpServletRequest request) {
		return (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
				&& variables.get("district") instanceof String district) ? district : null;
	}

}
