package org.yidiantong.integration.console.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.yidiantong.identity.GrantClient;
import org.yidiantong.identity.ClientSummary;
import org.yidiantong.kernel.PlainText;

/**
 * The form of an API client.
 *
 * @param expires its last day
 */
record ClientForm(@Nullable String name, @Nullable List<String> scopes, @Nullable String expires) {

	static ClientForm of(ClientSummary client) {
		String expires = (client.expiresAt() == null) ? ""
				: LocalDate.ofInstant(client.expiresAt().minusMillis(1), ConsoleTimes.ZONE).toString();
		String name = client.clientId().substring(0, client.clientId().lastIndexOf('-'));
		return new ClientForm(name, client.scopes(), expires);
	}

	GrantClient grant() {
		return new GrantClient(PlainText.line(this.name), Objects.requireNonNullElse(this.scopes, List.<String>of()),
				day(this.expires));
	}

	private static @Nullable LocalDate day(@Nullable String text) {
		try {
			return LocalDate.parse(PlainText.line(text));
		}
		catch (DateTimeParseException none) {
			return null;
		}
	}

}
