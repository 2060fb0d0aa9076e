package org.yidiantong.identity.activation;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.identity.IssuedCode;

/**
 * The activation codes of many posts, which are available only here, and the posts that
 * got none.
 *
 * @param slips in the order of the units
 * @param skipped posts without a new code, with the reason
 */
public record IssuedCodes(List<Slip> slips, List<Skipped> skipped) {

	public IssuedCodes {
		slips = List.copyOf(slips);
		skipped = List.copyOf(skipped);
	}

	/**
	 * A post and its code.
	 *
	 * @param townshipName null for posts of the district
	 * @param name of the post or unit
	 */
	public record Slip(@Nullable String townshipName, String name, IssuedCode code) {
	}

	/**
	 * A post that got no code.
	 *
	 * @param name of the post or unit; null for a post that does not exist
	 */
	public record Skipped(String post, @Nullable String name, Reason reason) {
	}

	/** Why a post got no code. */
	public enum Reason {

		/** There is no such post. */
		UNKNOWN,

		/** The holder can sign in already. */
		ACTIVE,

		/** An administrator blocked it; that is undone one by one. */
		BLOCKED,

		/** It got a code since the form was opened. */
		JUST_ISSUED,

		/** The request is recorded; another administrator must issue the code. */
		SECOND_PERSON

	}

}
