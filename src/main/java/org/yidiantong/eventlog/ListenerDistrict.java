package org.yidiantong.eventlog;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;

import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

/**
 * Runs a listener in the district of its {@link ModuleEvent}. The listener's transaction
 * begins inside and inherits the district. Listeners of other events run without a
 * district and see no tenant data.
 */
final class ListenerDistrict implements MethodInterceptor {

	@Override
	public @Nullable Object invoke(MethodInvocation listener) throws Throwable {
		if (listener.getArguments().length == 1 && listener.getArguments()[0] instanceof ModuleEvent event) {
			try (BoundDistrict.Binding district = BoundDistrict.open(new DistrictCode(event.tenant()))) {
				return listener.proceed();
			}
		}
		return listener.proceed();
	}

}
