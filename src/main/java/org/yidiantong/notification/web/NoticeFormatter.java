package org.yidiantong.notification.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.identity.AccountManagement;
import org.yidiantong.kernel.Page;
import org.yidiantong.notification.Argument;
import org.yidiantong.notification.ReceivedNotice;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.PlaceCode;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Formats messages in the reader's language. A message whose text no longer exists, for
 * example after a downgrade, is shown by its key.
 */
@Component
class NoticeFormatter {

	private final MessageSource messages;

	private final OrganizationManagement organization;

	private final AccountManagement accounts;

	NoticeFormatter(MessageSource messages, OrganizationManagement organization, AccountManagement accounts) {
		this.messages = messages;
		this.organization = organization;
		this.accounts = accounts;
	}

	Page<NoticeLine> lines(Page<ReceivedNotice> received, Locale locale) {
		Map<String, String> actors = this.accounts.names(received.items()
			.stream()
			.flatMap((one) -> one.notice().arguments().stream())
			.filter((argument) -> argument.kind() == Argument.Kind.ACTOR)
			.map(Argument::value)
			.toList(), locale);
		OrganizationChart chart = this.organization.chart();
		return received.map((one) -> line(one, actors, chart, locale));
	}

	private NoticeLine line(ReceivedNotice received, Map<String, String> actors, OrganizationChart chart,
			Locale locale) {
		Object[] arguments = received.notice().arguments().stream().map((argument) -> switch (argument.kind()) {
			case PLACE -> chart.placeName(new PlaceCode(argument.value()));
			case ACTOR -> actors.getOrDefault(argument.value(), argument.value());
			default -> words(argument, locale);
		}).toArray();
		String kind = received.notice().kind();
		String text = this.messages.getMessage(kind, arguments, "", locale);
		if (text == null || text.isEmpty()) {
			text = this.messages.getMessage("notification.messages.wordless", new Object[] { kind }, locale);
		}
		return new NoticeLine(received.id(), text, received.toldAt().atZone(BusinessClock.ZONE), received.unread());
	}

	private String words(Argument argument, Locale locale) {
		return switch (argument.kind()) {
			case CODE, PLACE, ACTOR -> argument.value();
			case DATE -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
				.withLocale(locale)
				.format(LocalDate.parse(argument.value()));
			case WORDS -> String.valueOf(this.messages.getMessage(argument.value(), null, argument.value(), locale));
		};
	}

}
