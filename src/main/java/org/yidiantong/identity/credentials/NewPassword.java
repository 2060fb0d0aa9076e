package org.yidiantong.identity.credentials;

import java.util.List;

import org.yidiantong.kernel.ValidationError;

/**
 * A password that somebody wants to have from now on, typed twice.
 */
public record NewPassword(String password, String repeated) {

	/** Every mistake in it. */
	public List<ValidationError> mistakes(String post) {
		return PasswordPolicy.mistakes("password", post, this.password, this.repeated);
	}

	/** Tells nothing, so that no log ever does. */
	@Override
	public String toString() {
		return "NewPassword[…]";
	}

}
