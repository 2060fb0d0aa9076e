package org.yidiantong.ratelimit;

import java.util.Optional;

/**
 * The stranger on whose behalf the current thread works.
 */
@FunctionalInterface
public interface Caller {

	/** The network address; empty when there is no request, as in a job. */
	Optional<String> address();

	/** Tells the caller how much is left of a limit, if that is possible. */
	default void tell(RemainingRequests left) {
	}

}
