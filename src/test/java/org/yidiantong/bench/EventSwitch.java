package org.yidiantong.bench;

import java.util.function.Supplier;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;

import org.yidiantong.eventlog.ModuleEvent;

import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;

/**
 * Suppresses the events of a thread, so that no listener receives them and nothing is
 * appended to the log.
 */
final class EventSwitch implements BeanPostProcessor, MethodInterceptor {

	private final ThreadLocal<Boolean> off = ThreadLocal.withInitial(() -> false);

	<T> T without(Supplier<T> work) {
		this.off.set(true);
		try {
			return work.get();
		}
		finally {
			this.off.set(false);
		}
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		if (!(bean instanceof ApplicationEventMulticaster)) {
			return bean;
		}
		ProxyFactory switched = new ProxyFactory(bean);
		switched.setProxyTargetClass(true);
		switched.addAdvice(this);
		return switched.getProxy();
	}

	@Override
	public @Nullable Object invoke(MethodInvocation call) throws Throwable {
		return (this.off.get() && publishes(call)) ? null : call.proceed();
	}

	private static boolean publishes(MethodInvocation call) {
		return call.getMethod().getName().equals("multicastEvent")
				&& call.getArguments()[0] instanceof PayloadApplicationEvent<?> event
				&& event.getPayload() instanceof ModuleEvent;
	}

}
