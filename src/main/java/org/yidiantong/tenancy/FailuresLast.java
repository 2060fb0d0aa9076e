package org.yidiantong.tenancy;

import org.jspecify.annotations.Nullable;

/**
 * Lets every piece of work have its try before the first failure is thrown.
 */
final class FailuresLast {

	private @Nullable RuntimeException first;

	void attempt(Runnable work) {
		try {
			work.run();
		}
		catch (RuntimeException ex) {
			if (this.first == null) {
				this.first = ex;
			}
			else {
				this.first.addSuppressed(ex);
			}
		}
	}

	void rethrow() {
		if (this.first != null) {
			throw this.first;
		}
	}

}
