package org.yidiantong.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;

/**
 * Grants an API client some scopes until a day.
 *
 * @param name the part of its id before the district's code
 * @param scopes names of scopes
 * @param expiresOn the last day on which it is valid, in Asia/Shanghai
 */
public record GrantClient(@Nullable String name, List<String> scopes, @Nullable LocalDate expiresOn) {

	/** How many years a client may be valid. */
	public static final int MOST_YEARS = 3;

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{1,30}");

	public GrantClient {
		scopes = scopes.stream().map(PlainText::line).distinct().sorted().toList();
	}

	/** Whether a text can be the name of a client. */
	static boolean isName(@Nullable String text) {
		return text != null && NAME.matcher(text).matches();
	}

	/**
	 * Returns every error.
	 * @param kept scopes that the client has already, which may stay
	 */
	List<ValidationError> errors(Collection<String> kept, Instant now) {
		List<ValidationError> errors = new ArrayList<>();
		if (!isName(this.name)) {
			errors.add(ValidationError.of("name", "client.name"));
		}
		if (this.scopes.isEmpty()) {
			errors.add(ValidationError.of("scopes", "client.scopes"));
		}
		for (String scope : this.scopes) {
			if (!kept.contains(scope) && Scope.named(scope).filter(Scope::isOffered).isEmpty()) {
				errors.add(ValidationError.of("scopes", "client.scope", PlainText.shortened(scope, 40)));
			}
		}
		LocalDate today = LocalDate.ofInstant(now, ZONE);
		if (this.expiresOn == null || this.expiresOn.isBefore(today)
				|| this.expiresOn.isAfter(today.plusYears(MOST_YEARS))) {
			errors.add(ValidationError.of("expiresOn", "client.expires", today.plusYears(MOST_YEARS).toString()));
		}
		return errors;
	}

	/** When the client stops working: at the end of its last day. */
	@Nullable Instant expiresAt() {
		return (this.expiresOn == null) ? null : this.expiresOn.plusDays(1).atStartOfDay(ZONE).toInstant();
	}

	/** Whether it may look at or act on complaints, of which the auditors are told. */
	boolean isOnCases() {
		return this.scopes.stream().anyMatch((scope) -> scope.startsWith("cases:"));
	}

}
