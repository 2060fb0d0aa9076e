package org.yidiantong.kernel;

/**
 * The object has changed since the caller read it. All modules use this one refusal, so
 * that clients handle it once.
 */
public abstract class StaleRevision extends Refusal {

	protected StaleRevision() {
		super("revision-changed", Reason.CHANGED);
	}

}
