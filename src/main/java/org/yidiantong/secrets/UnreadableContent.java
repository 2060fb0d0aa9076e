package org.yidiantong.secrets;

/**
 * Encrypted data cannot be read: it was changed, cut, or encrypted under another key or
 * for another owner. Whoever reads many rows leaves this one out and names it.
 */
public final class UnreadableContent extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	public UnreadableContent(String message, Exception cause) {
		super(message, cause);
	}

	UnreadableContent(String message) {
		super(message);
	}

}
