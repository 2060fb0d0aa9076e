package org.yidiantong.eventlog;

import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.modulith.events.ApplicationModuleListener;

/**
 * Binds every {@link ApplicationModuleListener} to the district of its event, including
 * events that are resubmitted after a restart.
 */
@Configuration(proxyBeanMethods = false)
class ListenerConfiguration {

	/**
	 * The advice runs after that of the event publication registry and before that of
	 * transactions.
	 */
	private static final int ORDER = 0;

	@Bean
	@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
	static DefaultPointcutAdvisor districtOfListener() {
		DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(
				new AnnotationMatchingPointcut(null, ApplicationModuleListener.class, true), new ListenerDistrict());
		advisor.setOrder(ORDER);
		return advisor;
	}

}
