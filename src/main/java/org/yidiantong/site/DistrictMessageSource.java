package org.yidiantong.site;

import java.util.Locale;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * Messages in which {@value #KIND} stands for the word for a district of the bound
 * district's kind, so that the pages of a county say 全县 where those of a district say 全区.
 */
class DistrictMessageSource extends ResourceBundleMessageSource {

	static final String KIND = "〈区〉";

	private final Supplier<String> kind;

	/**
	 * @param kind the word for the bound district; asked only for messages that contain
	 * it
	 */
	DistrictMessageSource(Supplier<String> kind) {
		this.kind = kind;
	}

	@Override
	protected @Nullable String getMessageInternal(@Nullable String code, Object @Nullable [] arguments,
			@Nullable Locale locale) {
		String message = super.getMessageInternal(code, arguments, locale);
		return (message != null && message.contains(KIND)) ? message.replace(KIND, this.kind.get()) : message;
	}

}
