package org.yidiantong.identity.credentials;

import java.util.List;

import org.yidiantong.kernel.ValidationError;

/**
 * A new password, entered twice.
 */
public record NewPassword(String password, String repeated) {

	/**
	 * Returns every validation error.
	 * @param names of the unit and the district of the post, which anybody knows
	 */
	public List<ValidationError> errors(String post, List<String> names) {
		return PasswordPolicy.errors("password", post, names, this.password, this.repeated);
	}

	/** Hides the secret, so that it cannot appear in a log. */
	@Override
	public String toString() {
		return "NewPassword[…]";
	}

}
