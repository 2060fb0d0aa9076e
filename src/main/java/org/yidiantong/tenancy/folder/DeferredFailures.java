package org.yidiantong.tenancy.folder;

import org.jspecify.annotations.Nullable;

/**
 * Runs all pieces of work before it throws the first failure, with the others suppressed
 * in it.
 */
final class DeferredFailures {

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
