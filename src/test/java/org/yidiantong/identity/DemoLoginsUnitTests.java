package org.yidiantong.identity;

import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.yidiantong.identity.credentials.PasswordHasher;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Logins that everybody knows are made in profile {@code demo} and in no other.
 */
class DemoLoginsUnitTests {

	private final ApplicationContextRunner program = new ApplicationContextRunner()
		.withBean(DistrictManagement.class, () -> Mockito.mock(DistrictManagement.class))
		.withBean(AccountManagement.class, () -> Mockito.mock(AccountManagement.class))
		.withBean(ClientManagement.class, () -> Mockito.mock(ClientManagement.class))
		.withBean(PasswordHasher.class)
		.withUserConfiguration(DemoLogins.class);

	@Test
	void areMadeInDemo() {
		this.program.withPropertyValues("spring.profiles.active=demo")
			.run((context) -> assertThat(context).hasSingleBean(DemoLogins.class));
	}

	@Test
	void areMadeNowhereElse() {
		this.program.run((context) -> assertThat(context).doesNotHaveBean(DemoLogins.class));
		this.program.withPropertyValues("spring.profiles.active=real")
			.run((context) -> assertThat(context).doesNotHaveBean(DemoLogins.class));
	}

}
