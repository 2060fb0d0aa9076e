package org.yidiantong.eventlog;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;

import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

/**
 * Runs a listener in the district of the {@link ModuleEvent} that it gets. The
 * transaction of the listener begins inside, and so takes the district over. A listener
 * of anything else runs without a district and sees no row of any.
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
