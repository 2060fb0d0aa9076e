package org.yidiantong.http;

import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Permits request bodies above {@link #DEFAULT} at addresses that need them. A module
 * contributes one as a bean. An address in an unusual spelling does not match, so the
 * default limit applies to it.
 *
 * @param address pattern of the undecoded address
 * @param contentType start of the content type
 * @param bytes maximum length
 */
public record BodyLimit(Pattern address, String contentType, long bytes) {

	/** Maximum number of bytes where no module permits more. */
	public static final long DEFAULT = 64 * 1024;

	private static final String REFUSED = BodyLimit.class.getName() + ".refused";

	/** A limit for multipart forms, which may contain files. */
	public static BodyLimit ofFiles(String address, long bytes) {
		return new BodyLimit(Pattern.compile(address), "multipart/form-data", bytes);
	}

	/** A limit for all types that contain text only. */
	public static BodyLimit ofTexts(String address, long bytes) {
		return new BodyLimit(Pattern.compile(address), "application/", bytes);
	}

	/** Marks a request whose body the error page must not read. */
	public static void refuse(HttpServletRequest request) {
		request.setAttribute(REFUSED, Boolean.TRUE);
	}

	/** Whether a request was marked by {@link #refuse}. */
	static boolean isRefused(HttpServletRequest request) {
		return request.getAttribute(REFUSED) != null;
	}

	/** Whether it applies to a request. */
	boolean matches(HttpServletRequest request) {
		String type = request.getContentType();
		return type != null && type.startsWith(this.contentType)
				&& this.address.matcher(request.getRequestURI()).matches();
	}

	/** Whether it permits files. */
	boolean permitsFiles() {
		return this.contentType.startsWith("multipart/");
	}

}
