package org.yidiantong.tenancy;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Formats findings as text. The part of a message key before the first dot names the
 * bundle under {@code messages/findings}, so that each module has its own; the root
 * bundle is Chinese.
 */
public final class FindingFormatter {

	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
		.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private FindingFormatter() {
	}

	public static String of(Finding finding, Locale locale) {
		String reason = format(finding.code(), locale, finding.arguments().toArray());
		String meant = finding.meant();
		return (meant == null) ? reason : reason + format("tenancy.meant", locale, meant);
	}

	/** Formats any message of these bundles. */
	public static String format(String code, Locale locale, Object... arguments) {
		String module = code.substring(0, code.indexOf('.'));
		ResourceBundle bundle = ResourceBundle.getBundle("messages.findings." + module, locale, NO_FALLBACK);
		return new MessageFormat(bundle.getString(code), locale).format(arguments);
	}

}
