package org.yidiantong.integration.idempotency;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;

/**
 * A request with an idempotency key.
 *
 * @param caller whose key it is: the id of a client; for everybody, the address of the
 * request
 * @param key that the caller chose
 * @param content what must be the same when it is sent again: method, address and a hash
 * of the body
 * @param permissions of the caller
 * @param apart whether it manages its transactions itself
 */
public record KeyedRequest(String caller, String key, List<@Nullable String> content, Set<Permission> permissions,
		boolean apart) {

	/** Name of the header. */
	public static final String HEADER = "Idempotency-Key";

	/** The longest key. */
	public static final int LONGEST = 255;

	private static final Pattern KEY = Pattern.compile("[!-~]{1," + LONGEST + "}");

	/**
	 * Creates one.
	 * @throws InvalidRequest unless the key has 1 to 255 visible ASCII characters
	 */
	public KeyedRequest {
		if (!KEY.matcher(key).matches()) {
			throw new InvalidRequest(List.of(ValidationError.ofParameter(HEADER, "idempotency-key", LONGEST)));
		}
		permissions = Set.copyOf(permissions);
	}

}
