package org.yidiantong.identity.credentials;

import java.util.List;

import org.yidiantong.kernel.ValidationError;

/**
 * A new password, entered twice.
 */
public record NewPassword(String password, String repeated) {

	/** Returns every validation error. */
	public List<ValidationError> errors(String post) {
		return PasswordPolicy.errors("password", post, this.password, this.repeated);
	}

	/** Hides the secret, so that it cannot appear in a log. */
	@Override
	public String toString() {
		return "NewPassword[…]";
	}

}
