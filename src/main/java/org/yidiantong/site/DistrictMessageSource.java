package org.yidiantong.site;

import java.util.Locale;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.yidiantong.tenancy.District;

import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * Messages in which {@value District#KIND} stands for the word for a district of the
 * bound district's kind, so that the pages of a county say 全县 where those of a district
 * say 全区.
 */
class DistrictMessageSource extends ResourceBundleMessageSource {

	private final UnaryOperator<String> wording;

	/**
	 * @param wording puts in the word for the bound district; asked only for messages
	 * that contain it
	 */
	DistrictMessageSource(UnaryOperator<String> wording) {
		this.wording = wording;
	}

	@Override
	protected @Nullable String getMessageInternal(@Nullable String code, Object @Nullable [] arguments,
			@Nullable Locale locale) {
		String message = super.getMessageInternal(code, arguments, locale);
		return (message != null && message.contains(District.KIND)) ? this.wording.apply(message) : message;
	}

}
