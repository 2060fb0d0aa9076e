package org.yidiantong.identity.credentials;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives every Spring context of the suite a hasher of passwords that costs little. Tests
 * sign in thousands of times, which took a tenth of the suite's time. The recommended
 * cost is checked by {@code PasswordHasherUnitTests}. Registered in
 * {@code META-INF/spring.factories}.
 */
class CheapPasswords implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final int MEMORY_KIB = 64;

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
			@Override
			public Object postProcessBeforeInitialization(Object bean, String name) {
				return (bean instanceof PasswordHasher) ? new PasswordHasher(MEMORY_KIB, 1) : bean;
			}
		});
	}

}
