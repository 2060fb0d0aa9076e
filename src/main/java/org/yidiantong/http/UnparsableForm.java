package org.yidiantong.http;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;

/**
 * A form cannot be parsed. The status tells whether it is malformed or too large.
 */
final class UnparsableForm extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int status;

	UnparsableForm(RuntimeException cause) {
		super(cause);
		this.status = status(cause);
	}

	int status() {
		return this.status;
	}

	/**
	 * The status for a failure of the server's parser. It fails in many ways: with a
	 * NullPointerException for parts inside a part that has no boundary.
	 */
	static int status(Throwable failure) {
		return (failure instanceof InvalidParameterException invalid) ? invalid.getErrorCode()
				: HttpServletResponse.SC_BAD_REQUEST;
	}

}
