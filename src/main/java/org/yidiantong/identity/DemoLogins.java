package org.yidiantong.identity;

import java.util.EnumSet;

import org.yidiantong.identity.credentials.PasswordHasher;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Creates well-known logins in the fictitious districts of the profile {@code demo}: the
 * password {@value #PASSWORD} for each post, and a client with the same secret. They
 * cannot reach real data, because the purpose of a database never changes.
 */
@Component
@Profile("demo")
@Order(10)
class DemoLogins implements ApplicationRunner {

	static final String PASSWORD = "demo";

	private final DistrictManagement districts;

	private final AccountManagement accounts;

	private final ClientManagement clients;

	private final PasswordHasher passwords;

	DemoLogins(DistrictManagement districts, AccountManagement accounts, ClientManagement clients,
			PasswordHasher passwords) {
		this.districts = districts;
		this.accounts = accounts;
		this.clients = clients;
		this.passwords = passwords;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		String hash = this.passwords.hash(PASSWORD);
		this.districts.forEach((district) -> {
			this.accounts.activateAll(hash);
			if (this.clients.find(PASSWORD + "-" + district.code()).isEmpty()) {
				this.clients.issue(PASSWORD, EnumSet.allOf(Scope.class), PASSWORD);
			}
		});
	}

}
