package org.yidiantong.tenancy;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of a finding. The part of the code before the first dot names the bundle, so
 * that each module keeps its own under {@code messages/findings}; the root bundle is
 * Chinese.
 */
public final class FindingTexts {

	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
		.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private FindingTexts() {
	}

	static String of(Finding finding, Locale locale) {
		String reason = format(finding.code(), locale, finding.arguments().toArray());
		String meant = finding.meant();
		return (meant == null) ? reason : reason + format("tenancy.meant", locale, meant);
	}

	/** The words of any key in these bundles. */
	public static String format(String code, Locale locale, Object... arguments) {
		String module = code.substring(0, code.indexOf('.'));
		ResourceBundle bundle = ResourceBundle.getBundle("messages.findings." + module, locale, NO_FALLBACK);
		return new MessageFormat(bundle.getString(code), locale).format(arguments);
	}

}
