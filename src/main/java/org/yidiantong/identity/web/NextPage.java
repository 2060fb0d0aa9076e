package org.yidiantong.identity.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.yidiantong.tenancy.District;

/**
 * Where somebody wanted to go who had to sign in first: a staff page of the same
 * district, and nowhere else.
 */
final class NextPage {

	private static final Pattern BELOW_STAFF = Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9_.-]*)*/?(\\?[\\w=&%.+-]*)?");

	private static final int LONGEST = 500;

	private NextPage() {
	}

	/** The address of the sign-in page for who asked for another. */
	static String login(District district, HttpServletRequest request) {
		String login = home(district) + "login";
		if (!request.getMethod().equals("GET")) {
			return login;
		}
		String query = request.getQueryString();
		String asked = request.getRequestURI() + ((query == null) ? "" : "?" + query);
		return isSafe(district, asked) ? login + "?next=" + URLEncoder.encode(asked, StandardCharsets.UTF_8) : login;
	}

	/** Where to go on; the first page when what was asked for is no such page. */
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
