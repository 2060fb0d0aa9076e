package org.yidiantong.kernel;

/**
 * Something has changed since the caller read it. Every module refuses with this one
 * name, so that a client handles it once.
 */
public abstract class StaleRevision extends Refusal {

	protected StaleRevision() {
		super("revision-changed", Reason.CHANGED);
	}

}
