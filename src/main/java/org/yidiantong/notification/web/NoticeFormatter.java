package org.yidiantong.notification.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.notification.Argument;
import org.yidiantong.notification.ReceivedNotice;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Formats messages in the reader's language. A message whose text no longer exists, for
 * example after a downgrade, is shown by its key.
 */
@Component
class NoticeFormatter {

	private final MessageSource messages;

	NoticeFormatter(MessageSource messages) {
		this.messages = messages;
	}

	NoticeLine line(ReceivedNotice received, Locale locale) {
		Object[] arguments = received.notice()
			.arguments()
			.stream()
			.map((argument) -> words(argument, locale))
			.toArray();
		String kind = received.notice().kind();
		String text = this.messages.getMessage(kind, arguments, "", locale);
		if (text == null || text.isEmpty()) {
			text = this.messages.getMessage("notification.messages.wordless", new Object[] { kind }, locale);
		}
		return new NoticeLine(received.id(), text, received.toldAt().atZone(BusinessClock.ZONE), received.unread());
	}

	private String words(Argument argument, Locale locale) {
		return switch (argument.kind()) {
			case CODE -> argument.value();
			case DATE -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
				.withLocale(locale)
				.format(LocalDate.parse(argument.value()));
			case WORDS -> String.valueOf(this.messages.getMessage(argument.value(), null, argument.value(), locale));
		};
	}

}
