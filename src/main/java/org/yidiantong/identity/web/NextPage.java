package org.yidiantong.identity.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.yidiantong.tenancy.District;

/**
 * The page to open after sign-in. It must be a staff page of the same district.
 */
final class NextPage {

	private static final Pattern BELOW_STAFF = Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9_.-]*)*/?(\\?[\\w=&%.+-]*)?");

	private static final int LONGEST = 500;

	private NextPage() {
	}

	/** Builds the address of the sign-in page for a request that needs sign-in. */
	static String login(District district, HttpServletRequest request) {
		String login = home(district) + "login";
		if (!request.getMethod().equals("GET")) {
			return login;
		}
		String query = request.getQueryString();
		String asked = request.getRequestURI() + ((query == null) ? "" : "?" + query);
		return isSafe(district, asked) ? login + "?next=" + URLEncoder.encode(asked, StandardCharsets.UTF_8) : login;
	}

	/**
	 * Returns the requested page, or the officers' first page when the request is
	 * invalid.
	 */
	static String of(District district, @Nullable String asked) {
		return (asked != null && isSafe(district, asked)) ? asked : home(district);
	}

	static String home(District district) {
		return "/" + district.code() + "/staff/";
	}

	private static boolean isSafe(District district, String asked) {
		String staff = "/" + district.code() + "/staff";
		return asked.length() <= LONGEST && asked.startsWith(staff)
				&& BELOW_STAFF.matcher(asked.substring(staff.length())).matches();
	}

}
