package org.yidiantong.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.audit.AuditEntry;
import org.yidiantong.audit.AuditFilter;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.identity.credentials.LoginThrottle;
import org.yidiantong.identity.credentials.NewPassword;
import org.yidiantong.identity.credentials.PasswordHasher;
import org.yidiantong.identity.credentials.SessionStore;
import org.yidiantong.identity.credentials.TooManyAttempts;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.support.ModuleTest;
import org.yidiantong.support.MovableClock;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.yidiantong.identity.Officers.ADDRESS;
import static org.yidiantong.identity.Officers.PASSWORD;
import static org.yidiantong.identity.Officers.YUAN;

/**
 * Officers come and go: locks, codes and sessions by system time.
 */
@ModuleTest
class SessionModuleTests {

	private static final MovableClock CLOCK = new MovableClock();

	@TestBean(name = "systemClock")
	private Clock clock;

	@Autowired
	private Officers officers;

	@Autowired
	private SessionManagement sessions;

	@Autowired
	private AccountManagement accounts;

	@Autowired
	private Accounts all;

	@Autowired
	private AuditLog audit;

	@Autowired
	private PlatformTransactionManager transactions;

	static Clock clock() {
		return CLOCK;
	}

	@Test
	void knowsWhoSignedInByRoleAndUnit() {
		String token = this.officers.signIn(YUAN, "OF-HU-D01");
		Actor actor = actor(token);
		assertThat(actor.name()).isEqualTo("OF-HU-D01");
		assertThat(actor.unit()).hasToString("HU-D01");
		assertThat(actor.roles()).containsExactly(Role.HANDLING_OFFICER);
		assertThat(actor(this.officers.signIn(YUAN, "OF-SU-PZ1")).roles()).containsExactly(Role.SUPERVISING_OFFICER);
	}

	@Test
	void locksAfterFiveFailuresForFifteenMinutes() {
		this.officers.activate(YUAN, "OF-HU-D02");
		IntStream.range(0, 5).forEach((n) -> assertRefused("OF-HU-D02", "wrong"));
		assertRefused("OF-HU-D02", PASSWORD);
		CLOCK.forward(Duration.ofMinutes(15).minusSeconds(1));
		assertRefused("OF-HU-D02", PASSWORD);
		CLOCK.forward(Duration.ofSeconds(1));
		assertThat(signIn("OF-HU-D02", PASSWORD)).isNotEmpty();
	}

	@Test
	void comparesNoMoreThanFiveOfABurst() {
		this.officers.activate(YUAN, "OF-HU-D03");
		IntStream.range(0, 12).parallel().forEach((n) -> assertRefused("OF-HU-D03", "wrong"));
		assertRefused("OF-HU-D03", PASSWORD);
		CLOCK.forward(SessionManagement.LOCKED);
		IntStream.range(0, 4).forEach((n) -> assertRefused("OF-HU-D03", "wrong"));
		assertThat(signIn("OF-HU-D03", PASSWORD)).isNotEmpty();
	}

	@Test
	void locksNobodyElseOut() {
		this.officers.activate(YUAN, "OF-HU-D14");
		IntStream.range(0, 10).forEach((n) -> assertRefused("OF-HU-D14", "wrong"));
		assertThat(BoundDistrict.call(YUAN, () -> this.sessions.signIn("OF-HU-D14", PASSWORD, "198.51.100.7")))
			.isNotEmpty();
		assertRefused("OF-HU-D14", PASSWORD);
	}

	@Test
	void letsInEverybodyWhoKnowsThePasswordHoweverManyAtOnce() {
		this.officers.activate(YUAN, "OF-HU-D15");
		assertThat(IntStream.range(0, 8).parallel().mapToObj((n) -> signIn("OF-HU-D15", PASSWORD)).distinct())
			.hasSize(8);
	}

	@ParameterizedTest
	@ValueSource(strings = { "nobody", "", "OF-HU-D04\u0000", "' OR 1=1 --" })
	void refusesUnknownAccountsAsItRefusesWrongPasswords(String post) {
		this.officers.activate(YUAN, "OF-HU-D04");
		List<Object> wrong = refusal("OF-HU-D04", "wrong").arguments();
		assertThat(refusal(post, "wrong").arguments()).isEqualTo(wrong);
	}

	@Test
	void opensByACodeOnceAndWithinSevenDays() {
		String code = code("OF-HU-D05");
		assertThatExceptionOfType(ActivationFailed.class).isThrownBy(() -> activate("OF-HU-D06", code));
		activate("OF-HU-D05", code.toLowerCase().replace("-", " "));
		assertThatExceptionOfType(ActivationFailed.class).isThrownBy(() -> activate("OF-HU-D05", code));
		String late = code("OF-HU-D05");
		// the database keeps microseconds, rounded
		CLOCK.forward(AccountManagement.CODE_LASTS.plusMillis(1));
		assertThatExceptionOfType(ActivationFailed.class).isThrownBy(() -> activate("OF-HU-D05", late));
	}

	@Test
	void namesEveryMistakeInANewPassword() {
		assertThatExceptionOfType(InvalidRequest.class)
			.isThrownBy(() -> BoundDistrict.run(YUAN,
					() -> this.sessions.activate("admin", "x", new NewPassword("admin", "admim"), ADDRESS)))
			.satisfies((invalid) -> assertThat(invalid.errors()).hasSize(3));
	}

	@Test
	void endsAllSessionsWhenThePasswordChanges() {
		String token = this.officers.signIn(YUAN, "OF-HU-D07");
		String elsewhere = signIn("OF-HU-D07", PASSWORD);
		BoundDistrict.run(YUAN, () -> this.sessions.changePassword(actor(token), PASSWORD,
				new NewPassword("four yellow lamps", "four yellow lamps")));
		assertThat(found(token)).isFalse();
		assertThat(found(elsewhere)).isFalse();
		assertThat(signIn("OF-HU-D07", "four yellow lamps")).isNotEmpty();
	}

	@Test
	void endsTheSessionsOfWhoIsShutOutOrVanished() {
		String blocked = this.officers.signIn(YUAN, "OF-HU-D08");
		change("OF-HU-D08", Account::block);
		String vanished = this.officers.signIn(YUAN, "OF-HU-D09");
		change("OF-HU-D09", Account::close);
		assertThat(found(blocked)).isFalse();
		assertThat(found(vanished)).isFalse();
		assertRefused("OF-HU-D09", PASSWORD);
		change("OF-HU-D09", (account) -> account
			.takeOver(StaffPost.of("OF-HU-D09", "区供销合作社联合社", new UnitCode("HU-D09"), Set.of(Role.HANDLING_OFFICER))));
		assertRefused("OF-HU-D09", PASSWORD);
	}

	@Test
	void comparesOnceForEveryKindOfAccount() {
		this.officers.activate(YUAN, "OF-HU-D16");
		this.officers.activate(YUAN, "OF-HU-D17");
		change("OF-HU-D17", Account::block);
		this.officers.activate(YUAN, "OF-HU-D18");
		String source = "a test of its own " + System.nanoTime();
		IntStream.range(0, SessionManagement.ATTEMPTS).forEach((n) -> refused("OF-HU-D18", "wrong", source));
		code("OF-HU-D19");
		Map<String, String> attempts = Map.of("wrong", "OF-HU-D16", "empty", "OF-HU-D16", "blocked", "OF-HU-D17",
				"locked", "OF-HU-D18", "invited", "OF-HU-D19", "unknown", "nobody-16");
		attempts.forEach((kind, post) -> {
			long before = this.passwords.calls();
			refused(post, kind.equals("wrong") ? "wrong" : kind.equals("empty") ? "" : PASSWORD, source);
			assertThat(this.passwords.calls() - before).as(kind).isEqualTo(1);
		});
	}

	private void refused(String post, String password, String source) {
		assertThatExceptionOfType(SignInFailed.class)
			.isThrownBy(() -> BoundDistrict.call(YUAN, () -> this.sessions.signIn(post, password, source)));
	}

	@Test
	void takesOverAChangedRoleAtOnce() {
		String token = this.officers.signIn(YUAN, "OF-HU-D10");
		assertThat(actor(token).may(Permission.CASES_HANDLE)).isTrue();
		change("OF-HU-D10", (account) -> account
			.takeOver(StaffPost.of("OF-HU-D10", "区财政局", new UnitCode("HU-D10"), Set.of(Role.LEADER))));
		assertThat(actor(token).may(Permission.CASES_HANDLE)).isFalse();
		change("OF-HU-D10", (account) -> account
			.takeOver(StaffPost.of("OF-HU-D10", "区财政局", new UnitCode("HU-D10"), Set.of(Role.HANDLING_OFFICER))));
	}

	@Test
	void endsASessionTwelveHoursAfterItBeganHoweverBusy() {
		String token = this.officers.signIn(YUAN, "OF-HU-D11");
		CLOCK.forward(SessionStore.LONGEST.minusSeconds(1));
		assertThat(found(token)).isTrue();
		CLOCK.forward(Duration.ofSeconds(1));
		assertThat(found(token)).isFalse();
	}

	@Test
	void knowsNoSessionInAnotherDistrict() {
		String token = this.officers.signIn(YUAN, "OF-HU-D12");
		assertThatExceptionOfType(OtherDistrict.class)
			.isThrownBy(() -> BoundDistrict.call(Officers.JINAN, () -> this.sessions.actor(token)));
	}

	@Test
	void recordsWhatHappenedButNothingOfAccountsThatDoNotExist() {
		this.officers.activate(YUAN, "OF-HU-D13");
		assertRefused("OF-HU-D13", "wrong");
		assertRefused("made-up-post", "wrong");
		signIn("OF-HU-D13", PASSWORD);
		List<AuditEntry> lines = BoundDistrict.call(YUAN,
				() -> this.audit.find(new AuditFilter(List.of(), "account/OF-HU-D13", "", null, null), null, 4));
		assertThat(lines).extracting(AuditEntry::action)
			.containsExactly("identity.sign-in", "identity.sign-in-failed", "identity.activate", "identity.issue-code");
		assertThat(BoundDistrict.call(YUAN,
				() -> this.audit.find(new AuditFilter(List.of("made-up-post"), "", "", null, null), null, 4)))
			.isEmpty();
	}

	@Test
	void letsTheAddressOfAnOfficeFailOnlySoOften() {
		String address = "203.0.113." + System.nanoTime();
		IntStream.range(0, LoginThrottle.MOST).forEach((n) -> this.throttle.fail(address));
		assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> begin(address));
		assertThatNoException().isThrownBy(() -> begin(address + "0"));
	}

	@Autowired
	private LoginThrottle throttle;

	@Autowired
	private PasswordHasher passwords;

	private void begin(String address) {
		this.throttle.require(address);
	}

	private String code(String post) {
		return BoundDistrict.call(YUAN, () -> this.accounts.issueCodeAsOperator(post).code());
	}

	private void activate(String post, String code) {
		BoundDistrict.run(YUAN, () -> this.sessions.activate(post, code, new NewPassword(PASSWORD, PASSWORD), ADDRESS));
	}

	private String signIn(String post, String password) {
		return BoundDistrict.call(YUAN, () -> this.sessions.signIn(post, password, ADDRESS));
	}

	private void assertRefused(String post, String password) {
		assertThat(refusal(post, password)).isNotNull();
	}

	private SignInFailed refusal(String post, String password) {
		try {
			signIn(post, password);
		}
		catch (SignInFailed refused) {
			return refused;
		}
		throw new AssertionError(post + " was let in");
	}

	private boolean found(String token) {
		return BoundDistrict.call(YUAN, () -> this.sessions.actor(token)).isPresent();
	}

	private Actor actor(String token) {
		return BoundDistrict.call(YUAN, () -> this.sessions.actor(token)).orElseThrow();
	}

	private void change(String post, Consumer<Account> change) {
		BoundDistrict.run(YUAN, () -> new TransactionTemplate(this.transactions)
			.executeWithoutResult((status) -> change.accept(this.all.findByPost(post).orElseThrow())));
	}

}
