package org.yidiantong.identity.web;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.yidiantong.secrets.Hashes;
import org.yidiantong.secrets.SecretKeys;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * Derives the CSRF token of staff forms from the session token, so that nothing needs to
 * be stored and a new session has a new token. Before sign-in, a separate cookie replaces
 * the session token.
 */
@Component
class FormTokens implements CsrfTokenRepository {

	private static final int NONCE = 16;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final SecretKeys keys;

	FormTokens(SecretKeys keys) {
		this.keys = keys;
	}

	@Override
	public CsrfToken generateToken(HttpServletRequest request) {
		byte[] nonce = new byte[NONCE];
		RANDOM.nextBytes(nonce);
		return token(HexFormat.of().formatHex(nonce));
	}

	@Override
	public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
		if (token instanceof FormToken made) {
			StaffCookies.put(request, response, StaffCookies.FORM, made.origin());
		}
	}

	@Override
	public @Nullable CsrfToken loadToken(HttpServletRequest request) {
		Optional<String> origin = StaffCookies.find(request, StaffCookies.SESSION)
			.or(() -> StaffCookies.find(request, StaffCookies.FORM));
		return origin.map(this::token).orElse(null);
	}

	private FormToken token(String origin) {
		return new FormToken(origin, HexFormat.of().formatHex(Hashes.hmac(this.keys.key("identity.form"), origin)));
	}

	/** A CSRF token and the secret from which it is derived. */
	private record FormToken(String origin, String value) implements CsrfToken {

		@Override
		public String getHeaderName() {
			return "X-CSRF-TOKEN";
		}

		@Override
		public String getParameterName() {
			return "_csrf";
		}

		@Override
		public String getToken() {
			return this.value;
		}
	}

}
