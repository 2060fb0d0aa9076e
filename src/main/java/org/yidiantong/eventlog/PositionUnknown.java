package org.yidiantong.eventlog;

/**
 * The district's log does not reach as far as this position.
 */
public class PositionUnknown extends RuntimeException {

	private final long position;

	public PositionUnknown(long position) {
		super("The log has no position " + position);
		this.position = position;
	}

	public long position() {
		return this.position;
	}

}
