package org.yidiantong.identity;

import java.util.Optional;
import java.util.UUID;

/**
 * Looks up officers of the bound district for work that runs without a signed-in user.
 */
public interface OfficerDirectory {

	/**
	 * The officer of an account with the current unit and roles; empty when there is none
	 * or the account is blocked.
	 */
	Optional<Actor> officer(UUID account);

}
