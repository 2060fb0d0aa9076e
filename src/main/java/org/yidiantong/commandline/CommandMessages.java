package org.yidiantong.commandline;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The texts of one command, completed by those that all commands share. The root bundles
 * are Chinese.
 */
final class CommandMessages extends ResourceBundle {

	private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	private final ResourceBundle own;

	private final ResourceBundle shared;

	private CommandMessages(ResourceBundle own, ResourceBundle shared) {
		this.own = own;
		this.shared = shared;
	}

	/** The texts that all commands share. */
	static ResourceBundle shared(Locale locale) {
		return getBundle("messages.commandline", locale, NO_FALLBACK);
	}

	/** The texts of a module's command. */
	static ResourceBundle of(String bundle, Locale locale) {
		return new CommandMessages(getBundle(bundle, locale, NO_FALLBACK), shared(locale));
	}

	@Override
	protected @Nullable Object handleGetObject(String key) {
		return this.own.containsKey(key) ? this.own.getObject(key)
				: this.shared.containsKey(key) ? this.shared.getObject(key) : null;
	}

	@Override
	public Enumeration<String> getKeys() {
		Set<String> keys = new LinkedHashSet<>(this.own.keySet());
		keys.addAll(this.shared.keySet());
		return Collections.enumeration(keys);
	}

}
