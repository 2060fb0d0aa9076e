package org.yidiantong.identity;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A post that reads contacts or the audit log, or gives posts to others, is never in the
 * hands of one administrator, whichever way it got its roles.
 */
class AccountUnitTests {

	private static final byte[] CODE = { 1, 2, 3 };

	private static final Instant NOW = Instant.parse("2021-12-16T01:00:00Z");

	@ParameterizedTest
	@EnumSource(Role.class)
	void startsAnewWhenItGetsAGuardedRole(Role added) {
		Account account = activated(Role.LEADER);
		account.invite(CODE, NOW.plusSeconds(60));
		int epoch = account.epoch();
		account.takeOver(post(EnumSet.of(Role.LEADER, added)));
		assertThat(account.state()).isEqualTo(added.isGuarded() ? AccountState.NEW : AccountState.ACTIVE);
		assertThat(account.isInvited(CODE, NOW)).isEqualTo(!added.isGuarded());
		assertThat(account.epoch()).isEqualTo(added.isGuarded() ? epoch + 1 : epoch);
	}

	@Test
	void staysWhenItWasGuardedOrIsOnlyRenamed() {
		Account account = activated(Role.DISPATCHER);
		account.takeOver(post(EnumSet.of(Role.DISPATCHER, Role.LEADER)));
		account.takeOver(new StaffPost("post", "另一个名称", null, List.of(Role.LEADER)));
		assertThat(account.state()).isEqualTo(AccountState.ACTIVE);
	}

	@Test
	void startsAnewWhenItReturnsToTheFolder() {
		Account account = activated(Role.LEADER);
		account.close();
		account.takeOver(post(Set.of(Role.LEADER)));
		assertThat(account.state()).isEqualTo(AccountState.NEW);
		assertThat(account.isInvited(CODE, NOW)).isFalse();
	}

	@Test
	void isGuardedWhereItReadsContactsOrTheLogOrGivesPosts() {
		Set<Permission> guarded = EnumSet.of(Permission.CONTACTS_READ, Permission.AUDIT_READ,
				Permission.DISCIPLINARY_READ, Permission.ACCOUNTS_WRITE);
		assertThat(Stream.of(Role.values()).filter(Role::isGuarded))
			.containsExactlyInAnyOrderElementsOf(Stream.of(Role.values())
				.filter((role) -> role.permissions().stream().anyMatch(guarded::contains))
				.toList());
	}

	private static Account activated(Role role) {
		Account account = BoundDistrict.call(new DistrictCode(341503), () -> new Account(post(Set.of(role))));
		account.setPassword("hash");
		return account;
	}

	private static StaffPost post(Set<Role> roles) {
		return StaffPost.of("post", "岗位", null, roles);
	}

}
