package org.yidiantong.identity;

import java.util.Optional;
import java.util.UUID;

/**
 * The officers of the bound district, for work that is done while none of them is signed
 * in.
 */
public interface KnownOfficers {

	/**
	 * The officer of an account with the unit and the roles of now; empty when there is
	 * none, or the account is shut out.
	 */
	Optional<Actor> officer(UUID account);

}
