package org.yidiantong.identity;

import org.yidiantong.identity.credentials.NewPassword;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.stereotype.Component;

/**
 * Officers who have activated their accounts, as a test needs them.
 */
@Component
public class Officers {

	public static final DistrictCode YUAN = new DistrictCode(341503);

	public static final DistrictCode JINAN = new DistrictCode(341502);

	public static final String PASSWORD = "three green lamps";

	/**
	 * Differs from run to run, because failed attempts count for a quarter of an hour.
	 */
	public static final String ADDRESS = "2001:db8:%x:%x::1".formatted(ProcessHandle.current().pid() & 0xffff,
			System.nanoTime() >>> 20 & 0xffff);

	private final AccountManagement accounts;

	private final SessionManagement sessions;

	Officers(AccountManagement accounts, SessionManagement sessions) {
		this.accounts = accounts;
		this.sessions = sessions;
	}

	/** Activates a post, also one that was activated before. */
	public String activate(DistrictCode district, String post) {
		return BoundDistrict.call(district, () -> {
			String code = this.accounts.issueCodeAsOperator(post).code();
			this.sessions.activate(post, code, new NewPassword(PASSWORD, PASSWORD), ADDRESS);
			return post;
		});
	}

	/** The token of a session. */
	public String signIn(DistrictCode district, String post) {
		activate(district, post);
		return BoundDistrict.call(district, () -> this.sessions.signIn(post, PASSWORD, ADDRESS));
	}

}
